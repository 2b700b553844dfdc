import { localDay } from '#models/vietnamese/calendar.ts';

/** The day in Việt Nam that a day field of a form holds, `2026-03-25`; undefined where it is empty. */
export const dayOf = (moment: string | null | undefined): string | undefined =>
  moment ? localDay(moment) : undefined;

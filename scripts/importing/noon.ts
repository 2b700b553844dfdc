import { noonOf } from '#models/vietnamese/calendar.ts';

/** A day field of the newsroom from a day that may be left out. */
export const noon = (day: string | undefined): string | undefined => day && noonOf(day);

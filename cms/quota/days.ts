import { localDay } from '#models/vietnamese/calendar.ts';

/** The day in Việt Nam that a day field holds, `2026-03-25`, or a client sends for it; undefined where it is empty. */
export function dayOf(moment: string | null | undefined): string | undefined {
  if (!moment) return undefined;
  return /^\d{4}-\d{2}-\d{2}$/.test(moment) ? moment : localDay(new Date(moment));
}

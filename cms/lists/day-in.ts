import { readDay } from '#models/vietnamese/written-day.ts';

/** The day that Excel counts as 1 is 1 January 1900, after a 29 February that never was. */
const dayZero = Date.UTC(1899, 11, 30);
const dayLength = 86_400_000;

/** A day as lists write it, 25/9/2026, or as Excel counts it, 46290; undefined for anything else. */
export function dayIn(text: string): string | undefined {
  const serial = /^\d{5}$/.test(text.trim()) ? Number(text) : undefined;
  if (serial === undefined) return readDay(text);
  return new Date(dayZero + serial * dayLength).toISOString().slice(0, 10);
}

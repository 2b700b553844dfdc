import type { Where } from 'payload';

/** Days in Việt Nam, 'yyyy-mm-dd', both included. */
export type DaySpan = { from: string; to: string };

/** What a date field must hold to lie in the span, before it, after it. */
export const within = (span: DaySpan): Where[string] => ({
  greater_than_equal: start(span),
  less_than_equal: end(span),
});
export const before = (span: DaySpan): Where[string] => ({ less_than: start(span) });
export const after = (span: DaySpan): Where[string] => ({ greater_than: end(span) });

const start = ({ from }: DaySpan): string => new Date(`${from}T00:00:00+07:00`).toISOString();
const end = ({ to }: DaySpan): string => new Date(`${to}T23:59:59.999+07:00`).toISOString();

/** Of these units alone, by the field that names the unit; of all where none are named. */
export const ofUnits = (field: string, units: readonly string[] | undefined): Where[] =>
  units ? [{ [field]: { in: [...units] } }] : [];

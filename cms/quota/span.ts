import type { Where } from 'payload';

/** Days in Việt Nam, 'yyyy-mm-dd', both included. */
export type DaySpan = { from: string; to: string };

/** What a date field must hold to lie in the span. */
export const within = ({ from, to }: DaySpan): Where[string] => ({
  greater_than_equal: new Date(`${from}T00:00:00+07:00`).toISOString(),
  less_than_equal: new Date(`${to}T23:59:59.999+07:00`).toISOString(),
});

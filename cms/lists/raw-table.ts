/** A table as a file has it: rows with their numbers there, cells as text, a date as 25/09/2026. */
export type RawRow = { number: number; cells: string[] };
export type RawTable = { name: string; rows: RawRow[] };

/** What one list may hold; a unit's has a few dozen. */
export const mostRows = 2000;

/** From Monday to Sunday, as days 'yyyy-mm-dd' in Việt Nam. */
export type Week = { from: string; to: string };

const length = 24 * 60 * 60 * 1000;

/** That many days later; `days` may be below 0. Throws RangeError when `day` is no day. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * length).toISOString().slice(0, 10);
}

/** The week that a day lies in. */
export function weekOf(day: string): Week {
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  const from = addDays(day, -weekday);
  return { from, to: addDays(from, 6) };
}

/** The moments between which a week lies: its first, and the first of the next. */
export const momentsOf = ({ from, to }: Week): { first: string; next: string } => ({
  first: new Date(`${from}T00:00:00+07:00`).toISOString(),
  next: new Date(`${addDays(to, 1)}T00:00:00+07:00`).toISOString(),
});

import { dayInMonth, monthNumber } from './days.ts';
import type { Boundary, QuotaRule } from './rule.ts';

/** A window as days, 'yyyy-mm-dd' in Việt Nam, both included: open from the first's midnight to the end of the last. */
export type DayWindow = { opens: string; closes: string };

/** The day a boundary names, counted from the month in which a period ends. */
export function boundaryDay(boundary: Boundary, periodEnd: string): string {
  return dayInMonth(monthNumber(periodEnd) + boundary.month, boundary.day);
}

/**
 * The windows of a rule in a period, by closing day. `whole` is the period on the calendar, `cut` what the
 * plan's term leaves of it. Without windows there is time until the period's last day; of a cut period only
 * the windows that the term still reaches are left, so that there may be none.
 */
export function windowsOf(
  windows: QuotaRule['windows'],
  whole: { from: string; to: string },
  cut: { from: string; to: string },
): DayWindow[] {
  if (windows.length === 0) return [{ opens: cut.from, closes: cut.to }];
  return windows
    .map(({ opens, closes }) => ({
      opens: opens ? boundaryDay(opens, whole.to) : cut.from,
      closes: boundaryDay(closes, whole.to),
    }))
    .filter(({ closes }) => whole.from === cut.from || closes >= cut.from)
    .filter(({ opens }) => whole.to === cut.to || opens <= cut.to)
    .sort((a, b) => (a.closes < b.closes ? -1 : 1));
}

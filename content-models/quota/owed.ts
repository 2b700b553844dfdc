import { dueDay, type Period } from './periods.ts';
import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';
import { type Cell, type Sheet, wholeTerritory } from './sheet.ts';
import type { DayWindow } from './windows.ts';

/** What a unit still owes in a period. */
export type Owed = {
  plan: QuotaPlan;
  rule: QuotaRule;
  period: Period;
  cell: Cell;
  /** The window that closes next; undefined where the last one has closed. */
  window?: DayWindow;
  /** Days until it closes, 0 on its last day; negative since the last one closed. */
  daysLeft: number;
};

/** What is overdue for more than a quarter is a matter of the score, no longer one to be reminded of. */
const longest = 92;

/**
 * What the units of a sheet owe on that day ('yyyy-mm-dd'), by unit, the most urgent first: in periods that
 * have begun or whose window is open, and lately overdue. What the whole territory owes together is nobody's own debt.
 */
export function owedByUnit(plan: QuotaPlan, { cells, periods }: Sheet, today: string): Map<string, Owed[]> {
  const owed = new Map<string, Owed[]>();
  for (const cell of cells) {
    if (cell.unit === wholeTerritory || cell.notYetDue + cell.missing === 0) continue;
    const rule = plan.rules.find(({ key }) => key === cell.rule);
    const period = periods[cell.rule]?.find(({ id }) => id === cell.period);
    if (!rule || !period) continue;
    const window = period.windows.find(({ closes }) => closes >= today);
    if (period.from > today && (!window || window.opens > today)) continue;
    const daysLeft = daysBetween(today, window?.closes ?? dueDay(period));
    if (daysLeft < -longest) continue;
    const list = owed.get(cell.unit) ?? [];
    owed.set(cell.unit, list);
    list.push({ plan, rule, period, cell, window, daysLeft });
  }
  for (const list of owed.values()) list.sort(byUrgency);
  return owed;
}

/** What can still be sent in time comes before what is overdue. */
const byUrgency = (a: Owed, b: Owed) =>
  Number(!a.window) - Number(!b.window) || a.daysLeft - b.daysLeft || (a.rule.key < b.rule.key ? -1 : 1);

/**
 * The reminder that this debt has come to, as a name that stays the same until the next one: the plan's
 * nearest day that is reached. A day on which nobody could remind is so made good later, and only once.
 */
export function reminderStep({ plan, rule, period, window, daysLeft }: Owed): string | undefined {
  if (!window) return undefined;
  const reached = plan.remindDaysBefore.filter((days) => days >= daysLeft);
  if (reached.length === 0) return undefined;
  return [plan.id, rule.key, period.id, window.closes, Math.min(...reached)].join('/');
}

export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

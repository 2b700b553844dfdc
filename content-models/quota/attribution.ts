import { calendarPeriod } from './calendar-periods.ts';
import { earlier, later } from './days.ts';
import { dueDay, type Period } from './periods.ts';
import type { QuotaRule } from './rule.ts';

/** Finds the period of a rule that something done on a day belongs to. */
export type Attribution = (day: string, meantFor?: string) => Period | undefined;

/**
 * Where the unit said what it was meant for, that decides. Else a period reaches to its last day or, where
 * that is later, to the closing of its last window: what comes on 3 August is still for July if July's window
 * closes on the 5th. What lies before the period and before its first window opens, as in the gaps of a rota,
 * belongs to none.
 */
export function attributionOf(rule: QuotaRule, periods: readonly Period[]): Attribution {
  const meant = remembered((day) => periodMeant(rule, periods, day));
  const reached = remembered((day) => periodReached(periods, day));
  return (day, meantFor) => (meantFor ? meant(meantFor) : reached(day));
}

/** Few days serve many events. */
function remembered(find: (day: string) => Period | undefined): (day: string) => Period | undefined {
  const found = new Map<string, Period | undefined>();
  return (day) => {
    if (!found.has(day)) found.set(day, find(day));
    return found.get(day);
  };
}

/** A day before the plan's first day still names the period that the plan cuts. */
function periodMeant(rule: QuotaRule, periods: readonly Period[], meantFor: string): Period | undefined {
  const { kind } = rule.per;
  if (kind === 'term' || kind === 'dates')
    return periods.find(({ from, to }) => from <= meantFor && meantFor <= to);
  const { id } = calendarPeriod(kind, meantFor);
  return periods.find((period) => period.id === id);
}

function periodReached(periods: readonly Period[], day: string): Period | undefined {
  const next = periods.find((period) => day <= later(period.to, dueDay(period)));
  return next && day >= beginningOf(next) ? next : undefined;
}

function beginningOf({ from, windows }: Period): string {
  return windows.reduce((first, { opens }) => earlier(first, opens), from);
}

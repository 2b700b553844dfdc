import { calendarPeriods, type Stretch } from './calendar-periods.ts';
import { earlier, later } from './days.ts';
import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';
import { boundaryDay, type DayWindow, windowsOf } from './windows.ts';

/** A stretch of time in which something is owed; `id` is stable and sorts by time: '2026-Q3', '2026-07', '2026'. */
export type Period = Stretch & {
  /** In order; at least one. What arrives after the last one closed is late. */
  windows: DayWindow[];
  /** First and last day between which some of the deeds must have been done. */
  deeds?: { from: string; to: string };
};

/** The last day on which something is in time. */
export function dueDay(period: Period): string {
  return period.windows.at(-1)?.closes ?? period.to;
}

type Term = Pick<QuotaPlan, 'from' | 'to'>;

/**
 * The periods in which a rule asks for something, in order of time.
 *
 * The plan's term cuts the first and the last: a plan from 17 February still owes the whole quota of quarter I
 * if one of its windows is left. The validity of a rule does not cut: a period is owed under the rule in force
 * on its last day, wholly and only there, so that a rule and its successor never both ask for one quarter.
 * Only the term as a period is cut by the rule's validity, since it has no other bounds.
 */
export function periodsOf(rule: QuotaRule, plan: Term): Period[] {
  return wholePeriods(rule, plan)
    .filter(({ to }) => isInForce(rule, to))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

function isInForce({ validFrom, validTo }: QuotaRule, day: string): boolean {
  return (!validFrom || day >= validFrom) && (!validTo || day <= validTo);
}

function wholePeriods(rule: QuotaRule, plan: Term): Period[] {
  const { kind, only, dates } = rule.per;
  if (kind === 'dates')
    return dates.map(({ label, from, to, opens = from, closes = to }) => ({
      ...{ id: from, label, from, to },
      windows: [{ opens, closes }],
      ...deedsOf(rule, to),
    }));
  if (kind === 'term') {
    const term = termOf(rule, plan);
    return [{ ...term, windows: windowsOf(rule.windows, term, term), ...deedsOf(rule, term.to) }];
  }
  return calendarPeriods(kind, plan, only).flatMap((whole) => {
    const cut = { ...whole, from: later(whole.from, plan.from), to: earlier(whole.to, plan.to) };
    const windows = windowsOf(rule.windows, whole, cut);
    return windows.length > 0 ? [{ ...cut, windows, ...deedsOf(rule, whole.to) }] : [];
  });
}

function termOf({ validFrom, validTo }: QuotaRule, plan: Term): Stretch {
  const from = later(plan.from, validFrom ?? plan.from);
  const to = earlier(plan.to, validTo ?? plan.to);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return { id: 'term', label: `Cả giai đoạn ${first === last ? first : `${first}–${last}`}`, from, to };
}

function deedsOf({ deeds }: QuotaRule, periodEnd: string): Pick<Period, 'deeds'> {
  if (!deeds) return {};
  return { deeds: { from: boundaryDay(deeds.from, periodEnd), to: boundaryDay(deeds.to, periodEnd) } };
}

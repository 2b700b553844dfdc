import { formatMonthTitle, formatQuarter } from '../vietnamese/calendar.ts';
import { dayInMonth, earlier, later, monthName, monthNumber } from './days.ts';
import type { QuotaPlan } from './plan.ts';
import type { PeriodKind, QuotaRule } from './rule.ts';
import { boundaryDay, type DayWindow, windowsOf } from './windows.ts';

/** A stretch of time in which something is owed; `id` is stable and sorts by time: '2026-Q3', '2026-07', '2026'. */
export type Period = {
  id: string;
  label: string;
  from: string;
  to: string;
  /** In order; at least one. What arrives after the last one closed is late. */
  windows: DayWindow[];
  /** First and last day between which some of the deeds must have been done. */
  deeds?: { from: string; to: string };
};

/** The last day on which something is in time. */
export function dueDay(period: Period): string {
  return period.windows.at(-1)?.closes ?? period.to;
}

type CalendarKind = Exclude<PeriodKind, 'term' | 'dates'>;
type Stretch = Pick<Period, 'id' | 'label' | 'from' | 'to'>;
type Term = Pick<QuotaPlan, 'from' | 'to'>;

/** How many months a period of the calendar has. */
export const calendarLengths: Record<CalendarKind, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

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

/** The id of the period on the calendar that a day lies in. */
export function calendarPeriodId(kind: CalendarKind, day: string): string {
  return calendarStretch(kind, monthNumber(day)).id;
}

function isInForce(rule: QuotaRule, day: string): boolean {
  return (!rule.validFrom || day >= rule.validFrom) && (!rule.validTo || day <= rule.validTo);
}

function wholePeriods(rule: QuotaRule, plan: Term): Period[] {
  const { kind, dates } = rule.per;
  const deedsOf = ({ to }: Stretch) =>
    rule.deeds && { deeds: { from: boundaryDay(rule.deeds.from, to), to: boundaryDay(rule.deeds.to, to) } };
  if (kind === 'dates')
    return dates.map(({ label, from, to, opens = from, closes = to }) => {
      const stretch = { id: from, label, from, to };
      return { ...stretch, windows: [{ opens, closes }], ...deedsOf(stretch) };
    });
  if (kind === 'term') {
    const term = termStretch(rule, plan);
    return [{ ...term, windows: windowsOf(rule.windows, term, term), ...deedsOf(term) }];
  }
  return calendarStretches(kind, rule.per.only, plan).flatMap((whole) => {
    const cut = { ...whole, from: later(whole.from, plan.from), to: earlier(whole.to, plan.to) };
    const windows = windowsOf(rule.windows, whole, cut);
    return windows.length > 0 ? [{ ...cut, windows, ...deedsOf(whole) }] : [];
  });
}

function termStretch(rule: QuotaRule, plan: Term): Stretch {
  const from = later(plan.from, rule.validFrom ?? plan.from);
  const to = earlier(plan.to, rule.validTo ?? plan.to);
  const [first, last] = [from.slice(0, 4), to.slice(0, 4)];
  return { id: 'term', label: `Cả giai đoạn ${first === last ? first : `${first}–${last}`}`, from, to };
}

function calendarStretches(kind: CalendarKind, only: readonly number[], plan: Term): Stretch[] {
  const length = calendarLengths[kind];
  const stretches: Stretch[] = [];
  const first = monthNumber(plan.from);
  for (let month = first - (first % length); month <= monthNumber(plan.to); month += length) {
    const number = (month % 12) / length + 1;
    if (only.length === 0 || only.includes(number)) stretches.push(calendarStretch(kind, month));
  }
  return stretches;
}

function calendarStretch(kind: CalendarKind, month: number): Stretch {
  const length = calendarLengths[kind];
  const first = month - (month % length);
  const year = Math.floor(first / 12);
  const number = (first % 12) / length + 1;
  return {
    ...names[kind](year, number),
    from: dayInMonth(first, 1),
    to: dayInMonth(first + length - 1, 'last'),
  };
}

const names: Record<CalendarKind, (year: number, number: number) => { id: string; label: string }> = {
  month: (year, number) => {
    const id = monthName(year * 12 + number - 1);
    return { id, label: formatMonthTitle(id) };
  },
  quarter: (year, number) => ({ id: `${year}-Q${number}`, label: formatQuarter(year, number) }),
  halfYear: (year, number) => ({
    id: `${year}-H${number}`,
    label: `6 tháng ${number === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  }),
  year: (year) => ({ id: String(year), label: `Năm ${year}` }),
};

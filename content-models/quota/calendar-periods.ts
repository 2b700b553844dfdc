import { formatMonthTitle, formatQuarter } from '../vietnamese/calendar.ts';
import { dayInMonth, monthName, monthNumber } from './days.ts';
import type { PeriodKind } from './rule.ts';

export type CalendarKind = Exclude<PeriodKind, 'term' | 'dates'>;

/** A named stretch of days, 'yyyy-mm-dd' in Việt Nam, both included. */
export type Stretch = { id: string; label: string; from: string; to: string };

/** How many months a period of the calendar has. */
export const calendarLengths: Record<CalendarKind, number> = { month: 1, quarter: 3, halfYear: 6, year: 12 };

/** The month, quarter, half-year or year that a day lies in. */
export function calendarPeriod(kind: CalendarKind, day: string): Stretch {
  return stretchFrom(kind, monthNumber(day));
}

/** Those that meet the days from the first to the last; `only` some of a year, counted from 1, unless empty. */
export function calendarPeriods(
  kind: CalendarKind,
  { from, to }: { from: string; to: string },
  only: readonly number[] = [],
): Stretch[] {
  const length = calendarLengths[kind];
  const first = monthNumber(from);
  const stretches: Stretch[] = [];
  for (let month = first - (first % length); month <= monthNumber(to); month += length)
    if (only.length === 0 || only.includes(numberInYear(month, length)))
      stretches.push(stretchFrom(kind, month));
  return stretches;
}

function stretchFrom(kind: CalendarKind, month: number): Stretch {
  const length = calendarLengths[kind];
  const first = month - (month % length);
  return {
    ...names[kind](Math.floor(first / 12), numberInYear(first, length)),
    from: dayInMonth(first, 1),
    to: dayInMonth(first + length - 1, 'last'),
  };
}

function numberInYear(month: number, length: number): number {
  return Math.floor((month % 12) / length) + 1;
}

const names: Record<CalendarKind, (year: number, number: number) => Pick<Stretch, 'id' | 'label'>> = {
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

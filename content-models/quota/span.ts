import { formatDay, localDay } from '../vietnamese/calendar.ts';
import { type CalendarKind, calendarPeriods, type Stretch } from './calendar-periods.ts';
import type { Period } from './periods.ts';
import type { Cell, Sheet, UncountedItem } from './sheet.ts';

/** A stretch of time that a paper is made for. */
export type Span = Stretch;

/** The calendar's own spans: `2026`, `2026-H1`, `2026-Q3`, `2026-07`; undefined for anything else. */
export function calendarSpan(id: string): Span | undefined {
  const year = /^(\d{4})(-|$)/.exec(id)?.[1];
  if (!year) return undefined;
  const whole = { from: `${year}-01-01`, to: `${year}-12-31` };
  return kinds.flatMap((kind) => calendarPeriods(kind, whole)).find((period) => period.id === id);
}

const kinds: readonly CalendarKind[] = ['year', 'halfYear', 'quarter', 'month'];

/** A period of the plan's own, or a span of the calendar; undefined when the text names neither. */
export function spanNamed(id: string, periods: readonly Period[]): Span | undefined {
  const own = periods.find((period) => period.id === id);
  return own ? { id, label: own.label, from: own.from, to: own.to } : calendarSpan(id);
}

/** The plan's whole term. */
export const termSpan = ({ from, to }: { from: string; to: string }): Span => ({
  id: `${from}_${to}`,
  label: `Từ ${formatDay(from)} đến ${formatDay(to)}`,
  from,
  to,
});

/** The periods that lie whole in the span, by rule: a year takes its quarters, a month takes no quarter. */
export function periodsWithin(sheet: Sheet, { from, to }: Span): Map<string, Map<string, Period>> {
  return new Map(
    Object.entries(sheet.periods).map(([rule, periods]) => [
      rule,
      new Map(
        periods
          .filter((period) => from <= period.from && period.to <= to)
          .map((period) => [period.id, period]),
      ),
    ]),
  );
}

/** What is owed and done in the span; a unit that neither owes nor did anything has no part in it. */
export function cellsWithin(sheet: Sheet, span: Span): Cell[] {
  const periods = periodsWithin(sheet, span);
  return sheet.cells.filter(
    ({ rule, period, state, items, uncounted }) =>
      periods.get(rule)?.has(period) &&
      (state !== 'notApplicable' || items.length > 0 || uncounted.length > 0),
  );
}

/** What was done in the span and stands in no cell of the sheet. */
export const nowhereWithin = ({ uncounted }: Sheet, { from, to }: Span): UncountedItem[] =>
  uncounted.filter(({ at }) => from <= localDay(at) && localDay(at) <= to);

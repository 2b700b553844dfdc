import { formatDay, formatMonthTitle, formatQuarter, localDay } from '../vietnamese/calendar.ts';
import type { Period } from './periods.ts';
import type { Cell, Sheet, UncountedItem } from './sheet.ts';

/** A stretch of time that a paper is made for; days 'yyyy-mm-dd', both included. */
export type Span = { id: string; label: string; from: string; to: string };

const form = /^(\d{4})(?:-(?:Q([1-4])|H([12])|(0[1-9]|1[0-2])))?$/;
const halves = ['6 tháng đầu năm', '6 tháng cuối năm'];

/** The calendar's own spans: `2026`, `2026-H1`, `2026-Q3`, `2026-07`; undefined for anything else. */
export function calendarSpan(id: string): Span | undefined {
  const [, year, quarter, half, month] = form.exec(id) ?? [];
  if (!year) return undefined;
  if (quarter)
    return span(id, formatQuarter(Number(year), Number(quarter)), year, Number(quarter) * 3 - 2, 3);
  if (half) return span(id, `${halves[Number(half) - 1]} ${year}`, year, Number(half) * 6 - 5, 6);
  if (month) return span(id, formatMonthTitle(id), year, Number(month), 1);
  return span(id, `Năm ${year}`, year, 1, 12);
}

function span(id: string, label: string, year: string, month: number, months: number): Span {
  const last = new Date(Date.UTC(Number(year), month - 1 + months, 0)).toISOString().slice(0, 10);
  return { id, label, from: `${year}-${String(month).padStart(2, '0')}-01`, to: last };
}

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

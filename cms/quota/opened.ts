import type { Cell, CountedItem, UncountedItem } from '#models/quota/sheet.ts';
import { type Totals, totalsOf } from '#models/quota/totals.ts';
import type { Board } from './board.ts';

/** A figure of the grid with all that makes it; `unit` and `period` are empty where it is a sum over them. */
export type Opened = {
  rule: string;
  unit: string;
  period: string;
  title: string;
  totals: Totals;
  items: CountedItem[];
  uncounted: UncountedItem[];
};

/** What stands behind a figure, in order of time; undefined where the grid has no such figure. */
export function openedOf(
  { rows, periods }: Board,
  { rule, unit, period }: { rule: string; unit: string; period: string },
): Opened | undefined {
  const own = rows.filter((row) => !unit || row.unit === unit);
  const stretch = periods.find(({ id }) => id === period);
  if (own.length === 0 || (period && !stretch)) return undefined;
  const cells = own
    .flatMap(({ places }) => places)
    .filter((place) => !period || place.period === period)
    .flatMap((place) => place.cells);
  const who = unit ? (own[0]?.name ?? '') : 'Tất cả đơn vị';
  return {
    rule,
    unit,
    period,
    title: `${who}, ${stretch?.label ?? 'các kỳ đang xem'}`,
    totals: totalsOf(cells),
    items: inTime(cells, ({ items }) => items),
    uncounted: inTime(cells, ({ uncounted }) => uncounted),
  };
}

const inTime = <Item extends { at: string }>(cells: readonly Cell[], of: (cell: Cell) => Item[]): Item[] =>
  cells.flatMap(of).sort((a, b) => Date.parse(a.at) - Date.parse(b.at));

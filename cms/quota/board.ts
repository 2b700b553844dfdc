import type { QuotaUnit } from '#models/quota/event.ts';
import type { Period } from '#models/quota/periods.ts';
import { type Cell, type CellState, wholeTerritory } from '#models/quota/sheet.ts';
import type { HeirOf } from '#models/quota/successors.ts';
import { type Totals, totalsOf } from '#models/quota/totals.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { fold } from '#models/vietnamese/fold.ts';

/** One place of the grid: mostly one cell of the sheet, several where units handed their figures on. */
export type BoardCell = { period: string; cells: Cell[]; state: CellState; totals: Totals };

export type BoardRow = { unit: string; name: string; validTo?: string; places: BoardCell[]; totals: Totals };

export type Board = {
  periods: Period[];
  rows: BoardRow[];
  /** Sums over all rows, not only those of a page. */
  byPeriod: Totals[];
  totals: Totals;
};

export type BoardFilter = {
  /** The units of a cụm, khối or kind; all where left out. */
  among?: ReadonlySet<string>;
  /** Rows with a place in that state. */
  state?: CellState;
  /** Part of a unit's name, with or without marks. */
  search?: string;
  heirOf: HeirOf;
};

/** What a place with several cells says: what is owed comes first. */
const graveness: readonly CellState[] = ['missing', 'notDue', 'late', 'exceeded', 'met', 'notApplicable'];

/** One rule's cells as a grid of units and periods, units in the order of their names, with the sums of what it shows. */
export function boardOf(
  { cells, periods }: { cells: readonly Cell[]; periods: readonly Period[] },
  units: readonly QuotaUnit[],
  { among, state, search = '', heirOf }: BoardFilter,
): Board {
  const unitsById = new Map(units.map((unit) => [unit.id, unit]));
  const wanted = fold(search);
  const rows = [...Map.groupBy(cells, ({ unit }) => heirOf(unit))]
    .map(([unit, own]) => rowOf(unit, unitsById.get(unit), own, periods))
    .filter(({ unit }) => !among || unit === wholeTerritory || among.has(unit))
    .filter(({ name }) => fold(name).includes(wanted))
    .filter(({ places }) => !state || places.some((place) => place.state === state))
    .sort((a, b) => compareText(a.name, b.name));
  const shown = rows.flatMap(({ places }) => places);
  const sum = (places: readonly BoardCell[]) => totalsOf(places.flatMap((place) => place.cells));
  const inPeriod = Map.groupBy(shown, ({ period }) => period);
  return {
    periods: [...periods],
    rows,
    byPeriod: periods.map(({ id }) => sum(inPeriod.get(id) ?? [])),
    totals: sum(shown),
  };
}

function rowOf(
  unit: string,
  known: QuotaUnit | undefined,
  cells: readonly Cell[],
  periods: readonly Period[],
): BoardRow {
  const inPeriod = Map.groupBy(cells, ({ period }) => period);
  const places = periods.map(({ id }) => placeOf(id, inPeriod.get(id) ?? []));
  const name = unit === wholeTerritory ? 'Toàn địa bàn' : (known?.name ?? `Đơn vị số ${unit}`);
  return { unit, name, validTo: known?.validTo, places, totals: totalsOf(cells) };
}

function placeOf(period: string, cells: Cell[]): BoardCell {
  const states = cells.map((cell) => cell.state);
  return {
    period,
    cells,
    state: graveness.find((state) => states.includes(state)) ?? 'notApplicable',
    totals: totalsOf(cells),
  };
}

import { addPoints } from './score.ts';
import { type Cell, type CellState, cellStateLabels, type Sheet } from './sheet.ts';

/** The figures of several cells together; `score` where a rule among them gives points. */
export type Totals = {
  required: number;
  done: number;
  inTime: number;
  late: number;
  missing: number;
  notYetDue: number;
  /** What is done of the required: items above a quota do not fill the gaps of another cell. */
  fulfilled: number;
  score?: number;
  states: Record<CellState, number>;
};

/** The one way figures are added up, on screen, in Excel and in Word: cell by cell. */
export function totalsOf(cells: readonly Cell[]): Totals {
  const sum = (figure: (cell: Cell) => number) => cells.reduce((total, cell) => total + figure(cell), 0);
  const states = Object.fromEntries(Object.keys(cellStateLabels).map((state) => [state, 0]));
  for (const { state } of cells) states[state] = (states[state] ?? 0) + 1;
  const scores = cells.flatMap(({ score }) => score ?? []);
  return {
    required: sum(({ required }) => required),
    done: sum(({ done }) => done),
    inTime: sum(({ inTime }) => inTime),
    late: sum(({ late }) => late),
    missing: sum(({ missing }) => missing),
    notYetDue: sum(({ notYetDue }) => notYetDue),
    fulfilled: sum(({ required, missing, notYetDue }) => required - missing - notYetDue),
    ...(scores.length > 0 && { score: addPoints(scores) }),
    states: states as Record<CellState, number>,
  };
}

/** Totals by what `keyOf` says of a cell (its unit, rule, period, the group of its unit), in order of first sight. */
export function totalsBy(cells: readonly Cell[], keyOf: (cell: Cell) => string): Map<string, Totals> {
  const groups = Map.groupBy(cells, keyOf);
  return new Map([...groups].map(([key, group]) => [key, totalsOf(group)]));
}

/** The cells of the periods that end in a year: what a unit's year-end score is added up from. */
export function cellsOfYear({ cells, periods }: Sheet, year: number): Cell[] {
  const ended = Object.entries(periods).flatMap(([rule, list]) =>
    list.filter(({ to }) => to.startsWith(`${year}-`)).map(({ id }) => `${rule} ${id}`),
  );
  const keys = new Set(ended);
  return cells.filter(({ rule, period }) => keys.has(`${rule} ${period}`));
}

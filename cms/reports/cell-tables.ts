import { type Cell, cellStateLabels, uncountedReasonLabels } from '#models/quota/sheet.ts';
import { nowhereWithin, periodsWithin } from '#models/quota/span.ts';
import { totalsOf } from '#models/quota/totals.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { figureColumns, figures, numberColumn, numbered } from './figures.ts';
import type { Column, Row, Table } from './paper.ts';
import type { PaperData } from './paper-data.ts';
import { unitName } from './words.ts';

const unitColumn: Column = { key: 'unit', label: 'Đơn vị', type: 'text', width: 20 };
const periodColumn: Column = { key: 'period', label: 'Kỳ', type: 'text', width: 12 };
const points = (key: string, label: string): Column => ({ key, label, type: 'points', width: 9 });
export const pointsColumn = points('points', 'Điểm');

/** Cells in the order of their units, then of time. */
export function sortedCells(data: PaperData, cells: readonly Cell[]): Cell[] {
  const byUnit = [...Map.groupBy(cells, ({ unit }) => unit)]
    .map(([unit, own]) => ({ name: unitName(data, unit), own }))
    .sort((a, b) => compareText(a.name, b.name));
  return byUnit.flatMap(({ own }) =>
    own.sort((a, b) => compareText(a.period, b.period) || compareText(a.rule, b.rule)),
  );
}

/** What each unit owed and did in each period under each rule, and how that made its points. */
export function resultsTable(data: PaperData, cells: readonly Cell[]): Table {
  const labelOf = periodLabels(data);
  return {
    key: 'theo-ky',
    label: 'Kết quả từng kỳ',
    columns: [
      numberColumn,
      unitColumn,
      periodColumn,
      { key: 'rule', label: 'Chỉ tiêu', type: 'text', width: 28 },
      ...figureColumns,
      { key: 'state', label: 'Kết quả', type: 'text', width: 11 },
      points('pointsInTime', 'Điểm đúng hạn'),
      points('pointsLate', 'Điểm nộp muộn'),
      points('pointsExtra', 'Điểm vượt mức'),
      pointsColumn,
    ],
    rows: numbered(sortedCells(data, cells).map((cell) => resultRow(data, cell, labelOf))),
    total: { unit: 'Tổng cộng', ...figures(cells), points: totalsOf(cells).score },
  };
}

const resultRow = (data: PaperData, cell: Cell, labelOf: PeriodLabel): Row => ({
  unit: unitName(data, cell.unit),
  period: labelOf(cell),
  rule: data.ruleWords.get(cell.rule) ?? cell.rule,
  ...figures([cell]),
  state: stateWords(cell),
  pointsInTime: cell.points?.inTime,
  pointsLate: cell.points?.late,
  pointsExtra: cell.points?.extra,
  points: cell.score,
});

/** `Thiếu (giáo viên: 0)`: the state, and how far the parts of the quota are. */
function stateWords({ state, parts }: Cell): string {
  const done = parts.map((part) => `${part.label}: ${part.done}`).join('; ');
  return done && state !== 'notApplicable' ? `${cellStateLabels[state]} (${done})` : cellStateLabels[state];
}

/**
 * Everything that makes the figures: what counts, in time or late, and what does not and why. What stands in
 * no cell is asked for by its units.
 */
export function itemsTable(
  data: PaperData,
  cells: readonly Cell[],
  isWanted: (unit: string) => boolean = () => true,
): Table {
  const labelOf = periodLabels(data);
  const counted = sortedCells(data, cells).flatMap((cell) => {
    const at = { unit: cell.unit, period: labelOf(cell) };
    return [
      ...cell.items.map((item) => itemRow(data, at, item, item.late ? 'Tính, nộp muộn' : 'Tính, đúng hạn')),
      ...cell.uncounted.map((item) => itemRow(data, at, item, notCounted(item))),
    ];
  });
  const nowhere = nowhereWithin(data.sheet, data.span)
    .filter(({ unit }) => isWanted(unit))
    .map((item) => itemRow(data, { unit: item.unit }, item, notCounted(item)));
  return {
    key: 'tung-luot',
    label: 'Từng lượt làm nên số liệu',
    columns: [
      numberColumn,
      unitColumn,
      periodColumn,
      { key: 'label', label: 'Lượt giới thiệu, bài đăng, lượt phát', type: 'text', width: 40 },
      { key: 'on', label: 'Ngày', type: 'day', width: 13 },
      { key: 'result', label: 'Tính hay không', type: 'text', width: 22 },
    ],
    rows: numbered([...counted, ...nowhere]),
  };
}

type Item = { event: string; exemplar?: string; at: string };

const notCounted = ({ why }: { why: keyof typeof uncountedReasonLabels }): string =>
  `Không tính: ${uncountedReasonLabels[why]}`;

const itemRow = (
  data: PaperData,
  { unit, period }: { unit: string; period?: string },
  { event, exemplar, at }: Item,
  result: string,
): Row => ({
  unit: unitName(data, unit),
  period,
  label: data.eventLabel(event, exemplar),
  on: localDay(at),
  result,
});

type PeriodLabel = (cell: Pick<Cell, 'rule' | 'period'>) => string;

function periodLabels({ sheet, span }: PaperData): PeriodLabel {
  const periods = periodsWithin(sheet, span);
  return ({ rule, period }) => periods.get(rule)?.get(period)?.label ?? period;
}

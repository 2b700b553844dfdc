import type { Cell } from '#models/quota/sheet.ts';
import { totalsOf } from '#models/quota/totals.ts';
import type { Column, Row } from './paper.ts';

/** The figures that every paper prints of some cells, added up in the one way the screen does. */
export function figures(cells: readonly Cell[]): Row {
  const { required, done, inTime, late, missing, notYetDue } = totalsOf(cells);
  return { required, done, inTime, late, missing, notYetDue };
}

/** The part of what was owed by now that is done; undefined while nothing is owed. */
export function fulfilledShare(cells: readonly Cell[]): number | undefined {
  const { required, notYetDue, fulfilled } = totalsOf(cells);
  const owed = required - notYetDue;
  return owed > 0 ? fulfilled / owed : undefined;
}

/** The columns of `figures`. */
export const figureColumns: readonly Column[] = [
  { key: 'required', label: 'Phải giới thiệu', type: 'count', width: 8 },
  { key: 'done', label: 'Đã giới thiệu', type: 'count', width: 8 },
  { key: 'inTime', label: 'Đúng hạn', type: 'count', width: 8 },
  { key: 'late', label: 'Nộp muộn', type: 'count', width: 8 },
  { key: 'missing', label: 'Còn thiếu', type: 'count', width: 8 },
  { key: 'notYetDue', label: 'Chưa đến hạn', type: 'count', width: 8 },
];

export const numberColumn: Column = { key: 'number', label: 'STT', type: 'count', width: 7 };

/** Rows with their running number in front. */
export const numbered = (rows: readonly Row[]): Row[] =>
  rows.map((row, index) => ({ number: index + 1, ...row }));

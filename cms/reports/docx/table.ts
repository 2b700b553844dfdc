import {
  AlignmentType,
  convertMillimetersToTwip as mm,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  Table as WordTable,
} from 'docx';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { formatNumber, formatPercent } from '#models/vietnamese/numbers.ts';
import type { CellValue, Column, ColumnType, Row, Table } from '../paper.ts';
import { runs, size } from './text.ts';

/** A table as wide as the text (in millimetres), its header repeated on every page. */
export function wordTable({ columns, rows, total }: Table, width: number): WordTable {
  const parts = columns.reduce((sum, column) => sum + column.width, 0);
  const widths = columns.map((column) => mm((width * column.width) / parts));
  const line = (texts: readonly string[], options: { bold?: boolean; header?: boolean } = {}) =>
    new TableRow({
      cantSplit: true,
      tableHeader: options.header,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            margins: { left: 70, right: 70, top: 30, bottom: 30 },
            verticalAlign: options.header ? VerticalAlignTable.CENTER : VerticalAlignTable.TOP,
            children: [
              new Paragraph({
                alignment: options.header ? AlignmentType.CENTER : alignments[columns[index]?.type ?? 'text'],
                children: runs(text, { size: options.header ? size.small : size.table, bold: options.bold }),
              }),
            ],
          }),
      ),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    width: { size: mm(width), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      line(
        columns.map(({ label }) => label),
        { bold: true, header: true },
      ),
      ...rows.map((row) => line(textsOf(columns, row))),
      ...(total ? [line(textsOf(columns, total), { bold: true })] : []),
    ],
  });
}

const alignments: Record<ColumnType, (typeof AlignmentType)[keyof typeof AlignmentType]> = {
  text: AlignmentType.LEFT,
  count: AlignmentType.CENTER,
  points: AlignmentType.CENTER,
  share: AlignmentType.CENTER,
  day: AlignmentType.CENTER,
};

const textsOf = (columns: readonly Column[], row: Row): string[] =>
  columns.map(({ key, type }) => cellText(row[key], type));

/** A value as Vietnamese papers write it: `1.234`, `2,5`, `85,7%`, `01/07/2025`. */
export function cellText(value: CellValue, type: ColumnType): string {
  if (value === undefined || value === '') return '';
  if (typeof value === 'number') return type === 'share' ? formatPercent(value) : formatNumber(value);
  return type === 'day' ? formatDay(value) : value;
}

import writeExcelFile, { type Cell, type CellObject, type Sheet } from 'write-excel-file/node';
import { formatOfficialDay } from '#models/vietnamese/calendar.ts';
import { type Column, type ColumnType, type Paper, type Row, type Table, tablesOf } from './paper.ts';
import { type FileContent, printSetup } from './xlsx-print.ts';

/** Title, what it is of, an empty row; then the header. */
const rowsAboveHeader = 3;

const formats: Partial<Record<ColumnType, string>> = { count: '#,##0', share: '0.0%', day: 'dd/mm/yyyy' };
const line = { borderStyle: 'thin', alignVertical: 'top', wrap: true } as const;

/** What Excel would take for a formula once somebody edits the cell. */
const formula = /^[=+\-@\t\r]/;

/**
 * The paper's tables, each on a sheet: real numbers and dates, the header frozen and repeated on every printed
 * page, the print area set and fitted to the width of an A4.
 */
export async function toXlsx(paper: Paper): Promise<Buffer> {
  const tables = tablesOf(paper);
  const sheets = tables.map((table) => sheetOf(paper, table));
  const printed = tables.map(({ label, columns, rows, total }) => ({
    name: sheetName(label),
    header: rowsAboveHeader + 1,
    columns: columns.length,
    rows: rowsAboveHeader + 1 + rows.length + (total ? 1 : 0),
  }));
  const features = [printSetup(printed)];
  return writeExcelFile(sheets, { fontFamily: 'Times New Roman', fontSize: 12, features }).toBuffer();
}

function sheetOf({ kind, subject, letterhead, on }: Paper, table: Table): Sheet<FileContent> {
  const { label, columns, rows, total } = table;
  const widths = columns.map((column) => Math.max(column.width, longestWord(column.label) + 2));
  const above = (value: string, style: CellObject): Cell[] => [
    { ...style, value, wrap: true, columnSpan: columns.length, height: height([value], [sum(widths) * 0.8]) },
    ...columns.slice(1).map(() => null),
  ];
  return {
    sheet: sheetName(label),
    orientation: 'landscape',
    stickyRowsCount: rowsAboveHeader + 1,
    columns: widths.map((width) => ({ width })),
    data: [
      above(`${kind}: ${subject}`, { fontWeight: 'bold', fontSize: 14 }),
      above(`${label}. ${letterhead.issuer}, ${formatOfficialDay(on)}`, { fontStyle: 'italic' }),
      [],
      columns.map((column) => ({
        ...line,
        value: column.label,
        fontWeight: 'bold',
        align: 'center',
        height: height(
          columns.map((each) => each.label),
          widths,
        ),
      })),
      ...rows.map((row) => cellsOf(columns, widths, row)),
      ...(total ? [cellsOf(columns, widths, total, { fontWeight: 'bold' })] : []),
    ],
  };
}

function cellsOf(
  columns: readonly Column[],
  widths: readonly number[],
  row: Row,
  style: { fontWeight?: 'bold' } = {},
): Cell[] {
  const tallest = height(
    columns.map(({ key }) => (typeof row[key] === 'string' ? row[key] : '')),
    widths,
  );
  return columns.map(({ key, type }) => ({ ...line, ...style, ...cellOf(row[key], type), height: tallest }));
}

function cellOf(value: Row[string], type: ColumnType): CellObject {
  if (typeof value === 'number') return { value, type: Number, format: formats[type], align: 'right' };
  if (!value) return {};
  if (type === 'day') return { value: new Date(value), type: Date, format: formats.day, align: 'center' };
  return { value, type: String, ...(formula.test(value) && { format: '@' }) };
}

/** Excel's own limits: 31 characters, none of []:*?/\ */
const sheetName = (label: string): string =>
  label
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .trim();

/** A row's height in points for its wrapped texts, by the width of their columns; Excel allows 409. */
function height(texts: readonly string[], widths: readonly number[]): number {
  const lines = texts.map((text, index) =>
    sum(text.split('\n').map((part) => Math.max(1, Math.ceil(part.length / (widths[index] ?? 1))))),
  );
  return Math.min(400, 16 * Math.max(...lines));
}

const longestWord = (text: string): number => Math.max(...text.split(' ').map(({ length }) => length));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

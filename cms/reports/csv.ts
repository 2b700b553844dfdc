import { mainTable, type Paper } from './paper.ts';

/** What a spreadsheet would run as a formula on opening the file. */
const formula = /^[=+\-@\t\r]/;

/**
 * The paper's main table as CSV: RFC 4180 in UTF-8 with a byte-order mark, which Excel needs for Vietnamese.
 * Days are '2026-07-01' and shares 0.857, for programs; a text that looks like a formula gets an apostrophe.
 */
export function toCsv(paper: Paper): Buffer {
  const { columns, rows, total } = mainTable(paper);
  const lines = [
    columns.map(({ label }) => label),
    ...[...rows, ...(total ? [total] : [])].map((row) => columns.map(({ key }) => row[key])),
  ];
  return Buffer.from(`\ufeff${lines.map((line) => `${line.map(written).join(',')}\r\n`).join('')}`);
}

function written(value: string | number | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value);
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

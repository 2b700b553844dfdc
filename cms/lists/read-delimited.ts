import type { RawTable } from './raw-table.ts';

/** A table pasted from Excel or Word (tabs), or CSV with commas or semicolons; quotes hold lines together. */
export function readDelimited(text: string): RawTable[] {
  const delimiter = delimiterOf(text);
  const rows = recordsOf(text.replace(/\r\n?/g, '\n'), delimiter).map((cells, index) => ({
    number: index + 1,
    cells,
  }));
  return [{ name: 'Bảng dán vào', rows: rows.filter(({ cells }) => cells.some((cell) => cell.trim())) }];
}

const delimiterOf = (text: string): string => {
  const count = (mark: string) => text.split(mark).length;
  if (text.includes('\t')) return '\t';
  return count(';') > count(',') ? ';' : ',';
};

/** RFC 4180, with any delimiter; a quote inside an unquoted cell is a plain letter. */
function recordsOf(text: string, delimiter: string): string[][] {
  const records: string[][] = [[]];
  let at = 0;
  while (at < text.length) {
    const quoted = /"((?:[^"]|"")*)"/y;
    quoted.lastIndex = at;
    const held = quoted.exec(text)?.[1];
    const next = held === undefined ? at : quoted.lastIndex;
    const end = endOfCell(text, next, delimiter);
    const cell =
      held === undefined ? text.slice(at, end) : held.replaceAll('""', '"') + text.slice(next, end);
    records.at(-1)?.push(cell);
    if (text[end] === '\n') records.push([]);
    at = end + 1;
  }
  return records;
}

function endOfCell(text: string, from: number, delimiter: string): number {
  let end = from;
  while (end < text.length && text[end] !== delimiter && text[end] !== '\n') end += 1;
  return end;
}

import type { ExemplarKind } from '#models/exemplar.ts';
import type { Field } from '#models/field.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { normalizeLine, normalizeText } from '#models/vietnamese/text.ts';
import { type Header, headerOf, type Meaning } from './columns.ts';
import { dayIn } from './day-in.ts';
import { fieldNamed, kindIn, sectionKind } from './kinds.ts';
import type { RawRow, RawTable } from './raw-table.ts';

/** One who is listed, as read; `row` is the row's number in the file, `problems` keep it from being made. */
export type Entry = {
  table: string;
  row: number;
  name: string;
  exemplarKind: ExemplarKind;
  position?: string;
  place?: string;
  unitName?: string;
  field?: Field;
  summary?: string;
  newDeeds?: string;
  deedsFrom?: string;
  deedsTo?: string;
  on?: string;
  problems: string[];
  notes: string[];
};

export type ReadList = {
  entries: Entry[];
  ignoredColumns: string[];
  sensitiveColumns: string[];
  notes: string[];
};

const footer =
  /^(?:nguoi lap|lap bieu|thu truong|nguoi duyet|noi nhan|tong so|tong cong|cong$|xac nhan|tm |kt |.*ngay \d* ?thang \d* ?nam)/;
const longestName = 300;

/** Everybody in the tables of a file, and what of it is left out. */
export function entriesOf(tables: readonly RawTable[]): ReadList {
  const list: ReadList = { entries: [], ignoredColumns: [], sensitiveColumns: [], notes: [] };
  for (const table of tables) {
    const header = headerOf(table.rows);
    if (!header) {
      list.notes.push(`${table.name}: không thấy dòng tiêu đề có cột họ tên, bỏ qua.`);
      continue;
    }
    list.entries.push(...entriesUnder(table, header));
    for (const { heading, meaning } of header.columns) {
      if (meaning === 'sensitive') list.sensitiveColumns.push(heading);
      if (meaning === 'other' && heading && !/^(?:stt|tt|số tt)$/i.test(heading))
        list.ignoredColumns.push(heading);
    }
  }
  return list;
}

function entriesUnder({ name, rows }: RawTable, header: Header): Entry[] {
  const entries: Entry[] = [];
  let kind = kindIn(header.columns.find(({ meaning }) => meaning === 'name')?.heading ?? '');
  let unitName: string | undefined;
  for (const row of rows.filter(({ number }) => number > header.row)) {
    const words = fold(row.cells.find((cell) => cell.trim()) ?? '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
    if (footer.test(words)) break;
    const heading = sectionKind(row);
    if (heading) kind = heading;
    const told = cellsByMeaning(row, header);
    if (heading || !isEntry(told)) continue;
    unitName = told.unit || unitName;
    entries.push(entryOf({ table: name, row: row.number, kind, unitName }, told));
  }
  return entries;
}

type Told = Partial<Record<Meaning, string>>;

/** Cells of one meaning together: “Chức vụ” and “Đơn vị công tác” make one position. */
function cellsByMeaning({ cells }: RawRow, { columns }: Header): Told {
  const told: Told = {};
  for (const [index, { meaning }] of columns.entries()) {
    const text = normalizeText(cells[index] ?? '');
    if (text) told[meaning] = told[meaning] ? `${told[meaning]}, ${text}` : text;
  }
  return told;
}

/** Not a row of column numbers (“(1) (2) (3)”), of subheadings or of nothing. */
function isEntry({ name, summary, position }: Told): boolean {
  if (name === undefined) return summary !== undefined;
  return /\p{L}/u.test(name) && (name.length > 2 || summary !== undefined || position !== undefined);
}

type Place = { table: string; row: number; kind: ExemplarKind | undefined; unitName: string | undefined };

function entryOf({ table, row, kind, unitName }: Place, told: Told): Entry {
  const name = normalizeLine(told.name ?? '');
  const problems: string[] = [];
  const notes: string[] = [];
  if (!name) problems.push('thiếu họ tên, tên điển hình');
  if (name.length > longestName) problems.push(`tên dài hơn ${longestName} ký tự`);
  const day = (meaning: 'on' | 'deedsFrom' | 'deedsTo', label: string) => {
    const text = told[meaning];
    const read = text === undefined ? undefined : dayIn(text);
    if (text !== undefined && read === undefined)
      problems.push(`${label} “${text}” không phải là một ngày có thật`);
    return read;
  };
  const field = fieldNamed(told.field);
  if (told.field && !field) notes.push(`không nhận ra lĩnh vực “${told.field}”, để trống`);
  const summary = [told.summary, told.honours && `Đã được khen thưởng: ${told.honours}.`]
    .filter(Boolean)
    .join('\n');
  return {
    table,
    row,
    name,
    exemplarKind: kindIn(told.kind ?? '') ?? kindIn(name) ?? kind ?? 'individual',
    position: line(told.position),
    place: line(told.place),
    unitName: line(unitName),
    field,
    summary: summary || undefined,
    newDeeds: told.newDeeds,
    on: day('on', 'ngày giới thiệu'),
    deedsFrom: day('deedsFrom', 'thành tích từ ngày'),
    deedsTo: day('deedsTo', 'thành tích đến ngày'),
    problems,
    notes,
  };
}

const line = (text: string | undefined): string | undefined => (text ? normalizeLine(text) : undefined);

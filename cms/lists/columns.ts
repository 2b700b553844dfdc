import { fold } from '#models/vietnamese/fold.ts';
import type { RawRow } from './raw-table.ts';

/** What a column of a unit's list is about; the two last are not taken in. */
export type Meaning =
  | 'name'
  | 'kind'
  | 'position'
  | 'place'
  | 'unit'
  | 'field'
  | 'summary'
  | 'newDeeds'
  | 'deedsFrom'
  | 'deedsTo'
  | 'honours'
  | 'on'
  | 'sensitive'
  | 'other';

/** Headings without marks and signs, as units write them; the first that fits is meant. */
const headings: readonly [Meaning, RegExp][] = [
  ['sensitive', /dan toc|ton giao|dien thoai|^sdt|can cuoc|^cccd|^cmnd|vao dang|dang vien/],
  ['other', /^(?:so )?(?:stt|tt)$|ngay sinh|nam sinh|gioi tinh|ghi chu|de nghi khen|que quan/],
  ['newDeeds', /thanh tich moi/],
  ['deedsFrom', /tu ngay/],
  ['deedsTo', /den ngay/],
  ['summary', /thanh tich|viec lam|ket qua|noi dung|mo ta/],
  ['honours', /khen thuong|danh hieu/],
  ['on', /ngay (?:gioi thieu|gui)/],
  ['field', /linh vuc/],
  ['kind', /^loai|^doi tuong/],
  ['unit', /^don vi (?:gioi thieu|de cu|de nghi|trinh|gui)/],
  ['position', /chuc vu|chuc danh|nghe nghiep|cong tac|cong viec|^don vi$/],
  ['place', /dia chi|noi o|cho o|cu tru|thuong tru/],
  ['name', /ho (?:va )?ten|^ten\b|dien hinh|^(?:ca nhan|tap the|mo hinh|ho gia dinh)/],
];

export const meaningOf = (heading: string): Meaning => {
  const words = fold(heading)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  return headings.find(([, form]) => form.test(words))?.[0] ?? 'other';
};

export type Header = { row: number; columns: { heading: string; meaning: Meaning }[] };

/** No title or letterhead is longer than this. */
const searched = 40;
const longestHeading = 100;

/** The row that names the columns: names of people and something about them. */
export function headerOf(rows: readonly RawRow[]): Header | undefined {
  for (const { number, cells } of rows.slice(0, searched)) {
    const columns = cells.map((heading) => ({
      heading: heading.replace(/\s+/g, ' ').trim(),
      meaning: heading.length <= longestHeading ? meaningOf(heading) : ('other' as const),
    }));
    const meanings = new Set(columns.map(({ meaning }) => meaning));
    meanings.delete('other');
    if (meanings.has('name') && meanings.size > 1) return { row: number, columns };
  }
  return undefined;
}

import { type Document, parseDocument } from 'yaml';
import { fold } from '#models/vietnamese/fold.ts';
import { normalizeLine } from '#models/vietnamese/text.ts';
import { refuse } from './incoming.ts';

/** What front matter may say, with the words people write for it (folded, without spaces). */
const keyNames = {
  id: ['ma', 'mabai'],
  kind: ['loai'],
  title: ['tieude', 'tenbai'],
  summary: ['tomtat', 'sapo'],
  movements: ['movement', 'phongtrao', 'phongtraothidua'],
  field: ['linhvuc'],
  exemplars: ['exemplar', 'dienhinh', 'guongdienhinh'],
  unit: ['introducedby', 'donvi', 'donvigioithieu'],
  byline: ['author', 'tacgia', 'nguoiviet', 'butdanh'],
  source: ['nguon'],
  publishedAt: ['date', 'ngaydang', 'ngay'],
  cover: ['anh', 'anhbia', 'anhdaidien'],
  coverAlt: ['motaanh'],
  coverCaption: ['chuthichanh', 'chuthich'],
  coverCredit: ['nguonanh', 'tacgiaanh'],
  radio: ['phatthanh'],
  state: ['trangthai'],
  returnReason: ['lydotralai'],
  slug: ['duongdan'],
  number: ['so', 'sohieu', 'sokyhieu'],
  documentKind: ['loaivanban'],
  issuer: ['coquanbanhanh'],
  issuedOn: ['ngaybanhanh'],
} as const;

export type FrontMatterKey = keyof typeof keyNames;
const listKeys: readonly FrontMatterKey[] = ['movements', 'exemplars'];

/** Values as typed: every one a text on one line, lists for movements and exemplars. */
export type FrontMatter = {
  values: Partial<Record<FrontMatterKey, string>>;
  lists: Partial<Record<FrontMatterKey, string[]>>;
  unknown: string[];
};

/** The front matter of a Markdown file and the text under it; no front matter where none stands at the top. */
export function splitFrontMatter(text: string): { frontMatter?: FrontMatter; body: string } {
  const match = /^\ufeff?\s*---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return { body: text };
  return { frontMatter: readFrontMatter(match[1] ?? ''), body: text.slice(match[0].length) };
}

function readFrontMatter(yaml: string): FrontMatter {
  // The failsafe schema leaves every value a text: no day becomes a UTC moment, no "07" a 7.
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const error = document.errors[0];
  if (error)
    refuse(
      `Phần khai báo đầu tệp sai cú pháp ở dòng ${(error.linePos?.[0].line ?? 0) + 1}; giá trị có dấu hai chấm, dấu # hoặc dấu ngoặc thì đặt trong dấu nháy kép.`,
    );
  const declared = plainValue(document);
  const read: FrontMatter = { values: {}, lists: {}, unknown: [] };
  if (declared === null || declared === '') return read;
  if (typeof declared !== 'object' || Array.isArray(declared))
    refuse('Phần khai báo đầu tệp phải gồm các dòng “tên: giá trị”.');
  for (const [name, value] of Object.entries(declared)) {
    const key = keyOf(name);
    if (!key) read.unknown.push(name);
    else if (listKeys.includes(key)) read.lists[key] = asList(name, value);
    else if (asLine(name, value)) read.values[key] = asLine(name, value);
  }
  return read;
}

/** YAML's signs for "here" and "the same as there" mean nothing to people who write an asterisk. */
function plainValue(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: 0 });
  } catch {
    return refuse(
      'Phần khai báo đầu tệp có giá trị bắt đầu bằng dấu *; hãy đặt giá trị đó trong dấu nháy kép.',
    );
  }
}

function keyOf(name: string): FrontMatterKey | undefined {
  const folded = fold(name).replace(/[\s_-]/g, '');
  return (Object.keys(keyNames) as FrontMatterKey[]).find(
    (key) => key.toLowerCase() === folded || (keyNames[key] as readonly string[]).includes(folded),
  );
}

function asLine(name: string, value: unknown): string {
  if (typeof value === 'string') return normalizeLine(value);
  if (value === null || value === undefined) return '';
  return refuse(`Khai báo “${name}” phải là một dòng chữ.`);
}

/** Names hold commas ("Lao động giỏi, lao động sáng tạo"), so only ";" parts those written on one line. */
function asList(name: string, value: unknown): string[] {
  const items = Array.isArray(value) ? value : asLine(name, value).split(';');
  return items.map((item) => asLine(name, item)).filter((item) => item !== '');
}

import { excerpt } from '#models/vietnamese/words.ts';
import { joinBlocks, plainOf } from './blocks.ts';
import { publicationOf, readDateLine } from './dates.ts';
import type { Incoming, IncomingStory } from './incoming.ts';
import { refuse } from './incoming.ts';
import { readPaper } from './official-paper.ts';
import { noteOfCut, withoutDebris } from './page-debris.ts';
import { isAllCaps, sentenceCase } from './sentence-case.ts';

const longestTitle = 200;
const longestSummary = 500;
const titleZone = 6;

/** A text that says nothing about itself, as Markdown blocks: a news story, or an official paper by its looks. */
export function readLoose(blocks: readonly string[], asDocument: boolean): Incoming {
  if (blocks.every((block) => plainOf(block) === '')) refuse('Tệp không có chữ nào.');
  const { kept, cut } = withoutDebris(blocks);
  const read = readPaper(kept, asDocument) ?? readStory(kept);
  return { ...read, notes: [...read.notes, ...noteOfCut('cuối', cut)] };
}

/** Title, date, sapo, text, name of the writer, in the order in which portals and papers print them. */
function readStory(blocks: readonly string[]): IncomingStory {
  const { at, dateLine, next } = findTitle(blocks);
  const typed = plainOf(blocks[at] ?? '');
  if (typed.length > longestTitle) refuse('Không thấy tên bài: dòng đầu tiên dài như một đoạn văn.');
  const { text, byline } = withoutByline(blocks.slice(next));
  if (text.length === 0) refuse(`Bài “${typed}” chỉ có tên, không có nội dung.`);
  const { summary, body } = withSummary(text);
  return {
    kind: 'article',
    title: sentenceCase(typed, plainOf(joinBlocks(text))),
    summary,
    body: joinBlocks(body),
    movements: [],
    exemplars: [],
    byline,
    radio: false,
    notes: [
      ...(isAllCaps(typed)
        ? ['tên bài viết hoa toàn bộ, đã chuyển về chữ thường, hãy xem lại tên riêng']
        : []),
      ...noteOfCut('đầu', blocks.slice(0, at).map(plainOf)),
    ],
    ...publicationOf(readDateLine(dateLine), dateLine),
  };
}

/** A heading, or the line above the date; the portal's section may stand before it. Else the first line. */
function findTitle(blocks: readonly string[]): { at: number; dateLine: string; next: number } {
  const zone = blocks.slice(0, titleZone);
  const dateAt = zone.findIndex((block) => readDateLine(plainOf(block)));
  const dateLine = plainOf(blocks[dateAt] ?? '');
  const headingAt = zone.findIndex((block) => /^#{1,2}\s/.test(block));
  if (headingAt >= 0) {
    const next = dateAt === headingAt + 1 ? dateAt + 1 : headingAt + 1;
    return { at: headingAt, dateLine, next };
  }
  const above = plainOf(blocks[dateAt - 1] ?? '');
  if (dateAt > 0 && above.length <= longestTitle && !above.endsWith('.'))
    return { at: dateAt - 1, dateLine, next: dateAt + 1 };
  return { at: dateAt === 0 ? 1 : 0, dateLine, next: dateAt === 0 ? 2 : 1 };
}

/** The name under the text, with or without "Bài, ảnh:"; the end mark "./." becomes a full stop. */
function withoutByline(blocks: readonly string[]): { text: string[]; byline?: string } {
  const last = plainOf(blocks.at(-1) ?? '').replace(/\.\/\.$/, '');
  const labelled =
    /^(?:(?:tin|bài|ảnh|thực hiện|tác giả|người viết)(?:\s*(?:,|và|–|-)\s*)?)+:\s*(.+)$/iu.exec(last)?.[1];
  const byline = labelled ?? (isPersonName(last) ? last : undefined);
  const text = byline && blocks.length > 1 ? blocks.slice(0, -1) : [...blocks];
  const end = text.pop()?.replace(/\.\/\.(\**)$/, '.$1');
  return { text: end === undefined ? text : [...text, end], byline: text.length > 0 ? byline : undefined };
}

/** Two to five words, each with a capital, and no mark between them. */
const isPersonName = (line: string): boolean =>
  /^\p{Lu}[\p{L}\p{M}'’]*(?:\s\p{Lu}[\p{L}\p{M}'’]*){1,4}$/u.test(line);

/** A short first paragraph before others is the sapo; else the sapo is the beginning of the text. */
function withSummary(blocks: string[]): { summary?: string; body: string[] } {
  const first = plainOf(blocks[0] ?? '');
  const isParagraph = !/^(?:#|>|- |\||!\[)/.test(blocks[0] ?? '');
  if (isParagraph && first.length <= longestSummary && blocks.length > 2)
    return { summary: first, body: blocks.slice(1) };
  return { summary: summaryOf(blocks), body: blocks };
}

/** The beginning of the first paragraph, for a story that brings no sapo. */
export function summaryOf(blocks: readonly string[]): string | undefined {
  const paragraph = blocks.find((block) => !/^(?:#|\||!\[|```)/.test(block) && plainOf(block) !== '');
  return paragraph ? excerpt(plainOf(paragraph), 300) : undefined;
}

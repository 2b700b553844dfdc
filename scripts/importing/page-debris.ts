import { fold } from '#models/vietnamese/fold.ts';
import { plainOf } from './blocks.ts';

/** What portals print under a text and what comes along when the page is copied. */
const furniture = new Set([
  'tin da dua',
  'tin lien quan',
  'tin khac',
  'cac tin khac',
  'tin moi hon',
  'tin cu hon',
  'bai viet lien quan',
  'bai viet khac',
  'lien quan noi dung',
  'luoc do',
  'trich luoc',
  'tai ve',
  'chia se',
  'facebook',
  'zalo',
  'twitter',
  'google',
  'email',
  'in trang',
  'in bai viet',
  'quay lai',
  've dau trang',
  'thanh vien',
  'dang nhap bang google',
  'binh luan',
  'y kien ban doc',
]);
const dateInBrackets = /^\(\d{1,2}[/-]\d{1,2}(?:[/-]\d{4})?\)$/;
const longestLine = 160;

const isFurniture = (line: string): boolean =>
  dateInBrackets.test(line) || furniture.has(fold(line).replace(/\s*[:.…|]+$/, ''));

/**
 * Takes away what follows the text when it clearly is the page's navigation: it begins with a known heading or
 * a date in brackets, holds at least two of them (or follows the end mark "./."), and has no paragraph in it.
 */
export function withoutDebris(blocks: readonly string[]): { kept: string[]; cut: string[] } {
  const lines = blocks.map(plainOf);
  const lastParagraph = lines.findLastIndex((line) => line.length > longestLine || line.endsWith('./.'));
  const from = lines.findIndex((line, at) => at > lastParagraph && isFurniture(line));
  if (from <= 0) return { kept: [...blocks], cut: [] };
  const cut = lines.slice(from);
  const afterEndMark = lines[lastParagraph]?.endsWith('./.') ?? false;
  if (!afterEndMark && cut.filter(isFurniture).length < 2) return { kept: [...blocks], cut: [] };
  return { kept: blocks.slice(0, from), cut };
}

/** What was taken away, said in one note. */
export function noteOfCut(where: 'đầu' | 'cuối', cut: readonly string[]): string[] {
  if (cut.length === 0) return [];
  const shown = cut.slice(0, 3).map((line) => `“${line}”`);
  return [
    `đã bỏ ${cut.length} dòng ở ${where} tệp không thuộc bài: ${shown.join(', ')}${cut.length > 3 ? '…' : ''}`,
  ];
}

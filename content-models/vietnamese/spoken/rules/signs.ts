import { rule } from '../rule.ts';

const beforeFigures: Readonly<Record<string, string>> = {
  '≥': 'từ ',
  '≤': 'không quá ',
  '>': 'trên ',
  '<': 'dưới ',
  '≈': 'khoảng ',
  '~': 'khoảng ',
};
const anywhere: Readonly<Record<string, string>> = {
  '&': ' và ',
  '½': ' một phần hai ',
  '¼': ' một phần tư ',
  '¾': ' ba phần tư ',
  '→': ', ',
  '⇒': ', ',
};

export const comparison = rule(
  '≥ 3 điển hình, ~ 200 người',
  '(?<sign>[≥≤><≈~]) ?',
  ({ sign = '' }, { after }) => (/^\d/.test(after) ? (beforeFigures[sign] ?? '') : ' '),
);

export const sign = rule('Tài nguyên & Môi trường, ½', '[&½¼¾→⇒] ?', ({ all }) => anywhere[all.trim()]);

export const ornament = rule('• and other marks of the page', '[•·*|]', () => ' ');

export const forOne = rule('đồng/01 hộ', String.raw`/(?=0?1 \p{L})`, () => ' ');

export const slash = rule(
  'xã/phường, và/hoặc, 4G/5G: a pause',
  String.raw`/(?=[\p{L}“"]|\d\p{Lu})`,
  (_, { before }) => (/[\p{L}\p{M}”"]$/u.test(before) ? ', ' : undefined),
);

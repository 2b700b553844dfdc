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

export const slash = rule('xã/phường, và/hoặc: a pause', String.raw`/(?=[\p{L}“"])`, (_, { before }) =>
  /[\p{L}\p{M}”"]$/u.test(before) ? ', ' : undefined,
);

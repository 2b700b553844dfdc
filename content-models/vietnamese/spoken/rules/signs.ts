import { rule } from '../rule.ts';

const said: Readonly<Record<string, string>> = {
  '&': ' và ',
  '≥': 'từ ',
  '≤': 'không quá ',
  '>': 'trên ',
  '<': 'dưới ',
  '≈': 'khoảng ',
  '~': 'khoảng ',
  '½': 'một phần hai',
  '¼': 'một phần tư',
  '¾': 'ba phần tư',
  '→': ', ',
  '⇒': ', ',
  '•': '',
  '·': '',
  '*': '',
  '|': ', ',
};

export const sign = rule('& ≥ ≈ ½', `(?<sign>[&≥≤><≈~½¼¾→⇒•·*|]) ?`, ({ sign = '' }) => {
  const words = said[sign] ?? '';
  return /^[½¼¾]/.test(sign) ? ` ${words} ` : ` ${words.trim()} `;
});

export const slash = rule('xã/phường, và/hoặc: a pause', String.raw`/(?=[\p{L}“"])`, (_, { before }) =>
  /[\p{L}\p{M}”"]$/u.test(before) ? ', ' : undefined,
);

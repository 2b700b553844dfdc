import { fold, withTonesLast } from './vietnamese/fold.ts';
import { normalizeLine } from './vietnamese/text.ts';

/** What stands before a name without being part of it; longer forms first. */
const forms = [
  'hộ gia đình',
  'gia đình',
  'nhân dân và cán bộ',
  'cán bộ và nhân dân',
  'đồng chí',
  'mô hình',
  'tập thể',
  'ông bà',
  'hộ',
  'ông',
  'bà',
  'anh',
  'chị',
  'em',
  'cháu',
  'cô',
  'chú',
  'bác',
  'cụ',
  'thầy',
].map((form) => form.split(' '));

export type Likeness = 'same' | 'similar';

/**
 * Whether two names may be one exemplar's. “same”: one spelling once forms of address (Gia đình ông …),
 * signs and the place of the tone are left aside. “similar”: alike without marks, đ as d, i as y; within one
 * unit also where one leaves out middle names or what follows a long name. Names that end in different words
 * are not alike, and the order of the two does not matter.
 */
export function likeness(a: string, b: string, { sameUnit }: { sameUnit: boolean }): Likeness | undefined {
  const [one, other] = [bareWords(a), bareWords(b)];
  if (one.length === 0 || other.length === 0) return undefined;
  if (one.join(' ') === other.join(' ')) return 'same';
  const [plainOne, plainOther] = [one.map(plain), other.map(plain)];
  if (plainOne.join(' ') === plainOther.join(' ')) return 'similar';
  const [short, long] = plainOne.length < plainOther.length ? [plainOne, plainOther] : [plainOther, plainOne];
  return sameUnit && (leavesOutMiddle(short, long) || begins(short, long)) ? 'similar' : undefined;
}

/** The words of a name, in lower case with their marks, without the forms of address before it. */
export function bareWords(name: string): string[] {
  let words = withTonesLast(normalizeLine(name).toLowerCase())
    .normalize('NFC')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
  for (;;) {
    const form = forms.find(
      (form) => form.length < words.length && form.every((word, at) => words[at] === word),
    );
    if (!form) return words;
    words = words.slice(form.length);
  }
}

/** Lý is also written Lí, Mỹ Mĩ. */
export const plain = (word: string): string => fold(word).replace(/y$/, 'i');

/** Nguyễn Hòa and Nguyễn Thị Minh Hòa: family and given name are alike, the middle is left out in part. */
function leavesOutMiddle(short: string[], long: string[]): boolean {
  if (short.length < 2 || short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** “Tổ may số 4” and “Tổ may số 4, Công ty May …”. Four words are more than most people's names. */
const begins = (short: string[], long: string[]): boolean =>
  short.length >= 4 && short.every((word, at) => long[at] === word);

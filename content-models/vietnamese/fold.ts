import { normalizeLine, normalizeText } from './text.ts';

/**
 * Letters that Unicode does not take apart into an ASCII letter and a mark, so that dropping marks leaves them
 * whole. đ is in every Vietnamese text; ð is what some keyboards type for it; ƀ and the rest are in the names
 * of other peoples of Việt Nam and of foreign friends. H’Hen and H'Hen are one name.
 */
const plainLetters: Readonly<Record<string, string>> = {
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ɗ: 'd',
  ƀ: 'b',
  ɓ: 'b',
  ħ: 'h',
  ı: 'i',
  ɨ: 'i',
  ł: 'l',
  ŋ: 'n',
  ɲ: 'n',
  ø: 'o',
  ɔ: 'o',
  ə: 'e',
  ɛ: 'e',
  ŧ: 't',
  ʉ: 'u',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  þ: 'th',
  '’': "'",
  '‘': "'",
  ʼ: "'",
};
const undecomposed = new RegExp(`[${Object.keys(plainLetters).join('')}]`, 'g');

/**
 * The one form in which texts are searched and compared: lower case, no marks, đ as d, single spaces.
 * Compatibility forms are taken apart too, so that m² is found by m2 and the "bold" letters pasted from
 * social networks by plain ones.
 */
export function fold(text: string): string {
  return normalizeText(text)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(undecomposed, (letter) => plainLetters[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

const vowelRun = /(?:[aeiouy]\p{M}*)+/giu;
const toneMark = /\u0300|\u0301|\u0303|\u0309|\u0323/g;

/** NFD with each tone moved behind its vowels, so that hoà and hòa are spelt alike; for comparing, not for show. */
export function withTonesLast(text: string): string {
  return text
    .normalize('NFD')
    .replace(vowelRun, (vowels) => vowels.replace(toneMark, '') + (vowels.match(toneMark) ?? []).join(''));
}

/**
 * Whether two spellings are one name: case, spaces, dashes, apostrophes and the place of the tone (hoà, hòa)
 * do not count; every mark does (Lê Văn Tám is not Lê Văn Tâm).
 */
export function sameName(a: string, b: string): boolean {
  return nameSpelling(a) === nameSpelling(b);
}

function nameSpelling(name: string): string {
  const line = normalizeLine(name)
    .toLowerCase()
    .replace(/[ðɖ]/g, 'đ')
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\s*[\p{Pd}−]\s*/gu, '-');
  return withTonesLast(line);
}

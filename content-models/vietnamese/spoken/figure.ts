import { cardinal, digitByDigit, type NumberWords } from './number-words.ts';

/** Part of a pattern: `1.234.567`, `8,5`, `01`, `2025`; bounded, so that no text makes a pattern slow. */
export const figure = String.raw`(?:\d{1,3}(?:\.\d{3}){1,5}|\d{1,18})(?:,\d{1,9})?(?![.,]?\d)`;

/** `8,5` → tám phẩy năm; `1.500` → một nghìn năm trăm; `0001` and long runs without points → one digit after the other. */
export function sayFigure(written: string, words: NumberWords): string {
  const [whole = '', decimals] = written.split(',');
  const digits = whole.replaceAll('.', '');
  const isCode = whole === digits && ((digits.length > 2 && digits.startsWith('0')) || digits.length > 9);
  const said = isCode ? digitByDigit(digits) : cardinal(digits, words);
  return decimals === undefined ? said : `${said} phẩy ${sayDecimals(decimals, words)}`;
}

/** 12,50 is mười hai phẩy năm mươi, but 0,05 is không phẩy không năm. */
function sayDecimals(decimals: string, words: NumberWords): string {
  return decimals.startsWith('0') || decimals.length > 3 ? digitByDigit(decimals) : cardinal(decimals, words);
}

/** The value that was written. */
export function figureValue(written: string): number {
  return Number(written.replaceAll('.', '').replace(',', '.'));
}

/** `1,500` may be 1500 in English notation: a decimal only where it begins with 0 or a measure follows. */
export function isDoubtfulDecimal(written: string): boolean {
  return /^[1-9]\d{0,2},\d{3}$/.test(written);
}

import { normalizeLine } from './text.ts';

/**
 * đ and ƀ are letters that Unicode does not take apart, so an index that drops marks keeps them whole and
 * “duong” would not find “đường”. In the index they are written with a letter that is taken apart, of their own:
 * d and b with a line below, which no word of these languages has.
 */
const standIns: Readonly<Record<string, string>> = { đ: 'ḏ', Đ: 'Ḏ', ð: 'ḏ', ƀ: 'ḇ', Ƀ: 'Ḇ' };
const letters: Readonly<Record<string, string>> = { ḏ: 'đ', Ḏ: 'Đ', ḇ: 'ƀ', Ḇ: 'Ƀ' };

/** A text as the search index holds it and as it is asked: one line, NFC, every mark one that can be dropped. */
export const asIndexed = (text: string): string =>
  normalizeLine(text).replace(/[đĐðƀɃ]/g, (letter) => standIns[letter] ?? letter);

/** A text of the index as people read it. */
export const asWritten = (text: string): string =>
  text.replace(/[ḏḎḇḆ]/g, (letter) => letters[letter] ?? letter);

/** Whether a query carries a mark, đ's stroke included: then the writer means exactly these letters. */
export const hasMarks = (query: string): boolean => /\p{M}/u.test(asIndexed(query).normalize('NFD'));

const lineBreaks = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
const noBreakSpaces = /[\u00a0\u202f]/g;

/**
 * Control characters but tab and line feed; lone surrogates; what takes no room on screen (soft hyphen,
 * zero-width space and joins, byte-order mark, marks of writing direction); the two non-characters of the BMP.
 * U+200C and U+200D stay: Khmer and emoji are spelt with them.
 */
const unprintable =
  /(?![\t\n])\p{Cc}|\p{Cs}|[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufffe\uffff]/gu;

/**
 * Text as it is stored: Unicode NFC, lines ended by LF, plain spaces, nothing invisible, no white space at
 * either end. A TCVN3 text must be converted before this: there U+00AD is the letter ư, and here it is dropped.
 */
export function normalizeText(text: string): string {
  return text
    .replace(lineBreaks, '\n')
    .replace(noBreakSpaces, ' ')
    .replace(unprintable, '')
    .normalize('NFC')
    .trim();
}

/** The same for a title or a name: one line, every run of white space one space. */
export function normalizeLine(text: string): string {
  return normalizeText(text).replace(/\s+/g, ' ');
}

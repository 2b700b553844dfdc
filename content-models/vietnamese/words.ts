import { normalizeLine } from './text.ts';

/** How many syllables (tiếng) a text has: what stands between spaces and holds a letter or a digit. */
export function countSyllables(text: string): number {
  return text.split(/\s+/).filter((token) => /[\p{L}\p{N}]/u.test(token)).length;
}

/**
 * The start of a text on one line, at most `maxChars` UTF-16 units with the closing '…', cut between words
 * unless the first word alone is longer. Throws RangeError when `maxChars` is not a whole number above 0.
 */
export function excerpt(text: string, maxChars: number): string {
  if (!Number.isInteger(maxChars) || maxChars < 1) throw new RangeError('Độ dài trích đoạn phải từ 1 ký tự.');
  const line = normalizeLine(text);
  if (line.length <= maxChars) return line;
  const lastSpace = line.lastIndexOf(' ', maxChars - 1);
  const start = lastSpace > 0 ? line.slice(0, lastSpace) : wholeCharacters(line, maxChars - 1);
  return `${start.replace(/[\s,;:.…\p{Pd}]+$/u, '')}…`;
}

function wholeCharacters(text: string, length: number): string {
  return text.slice(0, length).replace(/\p{Cs}$/u, '');
}

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { normalizeLine } from '#models/vietnamese/text.ts';
import { countSyllables, excerpt } from '#models/vietnamese/words.ts';
import { anyText } from './arbitraries.ts';

describe('the length of a story in syllables', () => {
  test.each([
    ['Gương điển hình tiên tiến', 5],
    ['Thi đua – Khen thưởng', 4],
    ['  Năm 2025:\n10 hộ … ', 4],
    ['điển hình'.normalize('NFD'), 2],
    ['– … !', 0],
    ['', 0],
  ])('%j has %d', (text, count) => {
    expect(countSyllables(text)).toBe(count);
  });
});

describe('the start of a story', () => {
  test.each([
    ['Gương điển hình', 15, 'Gương điển hình'],
    ['Gương điển hình', 14, 'Gương điển…'],
    ['Gương điển hình', 11, 'Gương điển…'],
    ['Gương điển hình', 10, 'Gương…'],
    ['Gương sáng, việc tốt', 13, 'Gương sáng…'],
    ['Thi đua – Khen thưởng', 14, 'Thi đua…'],
    ['Một\n  hai', 7, 'Một hai'],
    ['nghiêngnghiêng ngả', 5, 'nghi…'],
    ['😀😀😀', 4, '😀…'],
    ['Gương', 1, '…'],
    ['', 5, ''],
  ])('%j within %d characters is %j', (text, maxChars, expected) => {
    expect(excerpt(text, maxChars)).toBe(expected);
  });

  test('it fits, starts as the text does, and never splits a word that fits or a character', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 30 }), (text, maxChars) => {
        const line = normalizeLine(text);
        const short = excerpt(text, maxChars);
        expect(short.length).toBeLessThanOrEqual(maxChars);
        expect(short).not.toMatch(/\p{Cs}/u);
        if (short === line) return;
        expect(short.endsWith('…')).toBe(true);
        const kept = short.slice(0, -1);
        expect(line.startsWith(kept)).toBe(true);
        const next = line.charAt(kept.length);
        expect(kept.includes(' ') && /[\p{L}\p{N}]/u.test(next)).toBe(false);
      }),
    );
  });

  test.each([0, -1, 2.5, Number.NaN])('%d characters are refused', (maxChars) => {
    expect(() => excerpt('Gương', maxChars)).toThrow(RangeError);
  });
});

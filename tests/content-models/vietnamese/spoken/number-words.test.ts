import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardinal, type NumberWords } from '#models/vietnamese/spoken/number-words.ts';

const north: NumberWords = { zeroWord: 'linh', thousandWord: 'nghìn' };
const south: NumberWords = { zeroWord: 'lẻ', thousandWord: 'ngàn' };

const values: Record<string, number> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
};

/** What a listener writes down: the words back to the number. */
function heard(words: string): bigint {
  const parts = words.split(' ');
  const at = parts.lastIndexOf('tỷ');
  if (at >= 0) return heard(parts.slice(0, at).join(' ')) * 10n ** 9n + heard(parts.slice(at + 1).join(' '));
  let sum = 0n;
  let group = 0n;
  let last = 0n;
  for (const part of parts) {
    if (part === 'trăm') group += last * 100n;
    else if (part === 'mươi') group += last * 10n;
    else if (part === 'mười') group += 10n;
    else if (part === 'nghìn' || part === 'ngàn' || part === 'triệu') {
      sum += (group + last) * (part === 'triệu' ? 1_000_000n : 1000n);
      group = 0n;
    }
    last = BigInt(values[part] ?? 0);
  }
  return sum + group + last;
}

describe('cardinal numbers', () => {
  test('are heard as they were written, north and south', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.constantFrom(north, south), (number, words) => {
        expect(heard(cardinal(String(number), words))).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });

  test('never say linh where there are tens, nor mốt, tư, lăm without them', () => {
    fc.assert(
      fc.property(fc.nat({ max: 999_999_999 }), (number) => {
        const said = cardinal(number, north);
        expect(said).not.toMatch(
          /linh \S+ mươi|linh mười|(?<!mươi) (?:mốt|tư)|^(?:mốt|tư|lăm)|(?<!mươi|mười) lăm/,
        );
      }),
      { numRuns: 2000 },
    );
  });
});

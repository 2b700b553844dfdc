import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatCount, formatNumber, formatPercent } from '#models/vietnamese/numbers.ts';

describe('numbers as Vietnamese papers print them', () => {
  test.each([
    [1234567.891, '1.234.567,89'],
    [1500, '1.500'],
    [8.5, '8,5'],
    [0, '0'],
    [-0, '0'],
    [-0.001, '0'],
    [-1234.5, '-1.234,5'],
  ])('%d → %s', (n, printed) => {
    expect(formatNumber(n)).toBe(printed);
  });

  test('as many decimals as asked for', () => {
    expect(formatNumber(1.23456, 4)).toBe('1,2346');
    expect(formatNumber(2.5, 0)).toBe('3');
  });

  test.each([
    [0.857, '85,7%'],
    [1, '100%'],
    [0, '0%'],
    [12.3456, '1.234,6%'],
  ])('%d → %s', (ratio, printed) => {
    expect(formatPercent(ratio)).toBe(printed);
  });

  test.each([
    [0, '00'],
    [1, '01'],
    [9, '09'],
    [12, '12'],
    [100, '100'],
    [1250, '1.250'],
  ])('a count of %d → %s', (n, printed) => {
    expect(formatCount(n)).toBe(printed);
  });

  test('a printed whole number can be read back', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (n) => {
        expect(Number(formatNumber(n).replaceAll('.', ''))).toBe(n === 0 ? 0 : n);
      }),
    );
  });

  test('what is not a number, or not a count, is refused', () => {
    for (const n of [Number.NaN, Number.POSITIVE_INFINITY]) {
      for (const format of [formatNumber, formatPercent, formatCount])
        expect(() => format(n)).toThrow(RangeError);
    }
    for (const n of [-1, 1.5]) expect(() => formatCount(n)).toThrow(RangeError);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '#models/vietnamese/fold.ts';
import { isSlug, slugify, uniqueSlug } from '#models/vietnamese/slug.ts';
import { anyText, vietnameseText } from './arbitraries.ts';

const slugForm = /^[a-z0-9]+(-[a-z0-9]+)*$/;

describe('the address of a title', () => {
  test.each([
    ['Gương điển hình tiên tiến Đặng Thị Hoà', 'guong-dien-hinh-tien-tien-dang-thi-hoa'],
    ['  “Dạy tốt – Học tốt”: 01 năm nhìn lại! ', 'day-tot-hoc-tot-01-nam-nhin-lai'],
    ['Già làng Y Tai, xã Ea H’leo', 'gia-lang-y-tai-xa-ea-h-leo'],
    ['Hơ Uyên ở buôn Ƀrah', 'ho-uyen-o-buon-brah'],
    ['Trồng 500 m² rau', 'trong-500-m2-rau'],
    ['Chùa វត្ត', 'chua'],
    ['វត្ត', '179c-178f-178f'],
    ['…', ''],
    ['', ''],
  ])('%j → %j', (title, slug) => {
    expect(slugify(title)).toBe(slug);
    expect(slugify(title.normalize('NFD'))).toBe(slug);
  });

  test('a long title is cut between words, at most 100 characters', () => {
    expect(slugify('gương sáng '.repeat(20))).toBe('guong-sang-'.repeat(9).slice(0, -1));
    expect(slugify(`${'a'.repeat(50)} ${'b'.repeat(49)} c`)).toBe(`${'a'.repeat(50)}-${'b'.repeat(49)}`);
    expect(slugify('a'.repeat(150))).toBe('a'.repeat(100));
  });

  test('any text gives a slug, and nothing only when it has no letter and no digit', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const slug = slugify(text);
        expect(slug.length).toBeLessThanOrEqual(100);
        expect(slug === '' ? /[\p{L}\p{N}]/u.test(fold(text)) : !slugForm.test(slug)).toBe(false);
        expect(slugify(slug)).toBe(slug);
      }),
    );
  });

  test('composed and decomposed titles have one address', () => {
    fc.assert(
      fc.property(vietnameseText, (text) => {
        expect(slugify(text.normalize('NFD'))).toBe(slugify(text.normalize('NFC')));
      }),
    );
  });
});

describe('an address nobody has', () => {
  test.each([
    [[], 'guong-sang'],
    [['guong-sang'], 'guong-sang-2'],
    [['guong-sang', 'guong-sang-2', 'guong-sang-3'], 'guong-sang-4'],
    [['guong-sang-2'], 'guong-sang'],
  ])('beside %j it is %s', (others, slug) => {
    expect(uniqueSlug('guong-sang', (candidate) => others.includes(candidate))).toBe(slug);
  });

  test('it stays a slug after the longest title', () => {
    const longest = slugify('a'.repeat(150));
    expect(isSlug(uniqueSlug(longest, (candidate) => candidate === longest))).toBe(true);
  });

  test.each(['', 'Gương', '-a'])('%j is refused as a base', (base) => {
    expect(() => uniqueSlug(base, () => false)).toThrow(RangeError);
  });
});

test.each([
  ['dang-thi-hoa', true],
  ['2025', true],
  ['a'.repeat(120), true],
  ['a'.repeat(121), false],
  ['', false],
  ['Dang', false],
  ['đặng', false],
  ['a--b', false],
  ['-a', false],
  ['a-', false],
  ['a\n', false],
  ['../a', false],
])('%j is a slug: %s', (text, expected) => {
  expect(isSlug(text)).toBe(expected);
});

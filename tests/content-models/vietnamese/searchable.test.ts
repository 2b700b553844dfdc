import { expect, test } from 'vitest';
import { fold } from '#models/vietnamese/fold.ts';
import { asIndexed, asWritten, hasMarks } from '#models/vietnamese/searchable.ts';
import { tonePlacements } from '#models/vietnamese/tone-placement.ts';

const withoutMarks = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

test.each(['Đào Thị Hoa', 'đường điện', 'buôn Ƀrăng, H’Ƀia', 'Lường Văn Thịnh'])(
  'dropping the marks of “%s” as indexed gives what is typed without marks',
  (text) => {
    expect(withoutMarks(asIndexed(text))).toBe(fold(text).replace("'", '’'));
    expect(asWritten(asIndexed(text))).toBe(text);
  },
);

test('đ and d stay two letters', () => {
  expect(asIndexed('đầu')).not.toBe(asIndexed('dầu'));
});

test('decomposed text is indexed like composed text', () => {
  expect(asIndexed('điển hình'.normalize('NFD'))).toBe(asIndexed('điển hình'));
});

test.each([
  ['dien hinh', false],
  ['118/KH-UBND', false],
  ['điển', true],
  ['duờng'.normalize('NFD'), true],
  ['đao', true],
])('“%s” carries marks: %s', (query, marked) => {
  expect(hasMarks(query)).toBe(marked);
});

test.each([
  ['hoà bình', 'hòa bình', 'hoà bình'],
  ['khỏe', 'khỏe', 'khoẻ'],
  ['Uỷ ban', 'Ủy ban', 'Uỷ ban'],
  ['thuý'.normalize('NFD'), 'thúy', 'thuý'],
])('“%s” is also written “%s” and “%s”', (text, ...placements) => {
  expect(tonePlacements(text)).toEqual(placements);
});

test.each(['quý', 'hoàn', 'thuyền', 'hoa', 'của', 'mùa', 'huệ'])('“%s” is written in one way', (text) => {
  expect(tonePlacements(text)).toEqual([text]);
});

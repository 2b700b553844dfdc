import { expect, test } from 'vitest';
import { excerpt } from '#site/src/search/excerpt.ts';

const words = (count: number) => Array.from({ length: count }, (_, index) => `từ${index}`);
const shown = (content: string, found: number[]) =>
  excerpt(content, found)
    .map(({ text, found }) => (found ? `[${text}]` : text))
    .join(' ');

test('a short text is shown whole, neighbours that were found in one mark', () => {
  expect(shown('người thợ mở lớp học', [1, 3, 4])).toBe('người [thợ] mở [lớp học]');
});

test('of a long text the stretch with most of what was found is shown, with signs that it goes on', () => {
  const text = shown(words(200).join(' '), [3, 100, 102, 104]);
  expect(text).toMatch(/^… từ94 /);
  expect(text).toContain('[từ100] từ101 [từ102] từ103 [từ104]');
  expect(text).toMatch(/ từ125 …$/);
  expect(text).not.toContain('từ3 ');
});

test('where only the title was found the text stands from its beginning', () => {
  expect(shown(words(40).join(' '), [])).toBe(`${words(32).join(' ')} …`);
});

test('what was found at the end leaves no empty room behind it', () => {
  expect(shown(words(40).join(' '), [39])).toBe(`… ${words(39).slice(8).join(' ')} [từ39]`);
});

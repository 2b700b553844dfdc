import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { letters } from '#site/renderer/fonts.ts';
import { loadRenderer } from '#site/renderer/load.ts';

const has = new Set(letters);
const missing = (text: string) => [...new Set(text)].filter((letter) => !has.has(letter));

it('the portal’s font has every letter of Vietnamese, small and capital', () => {
  const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
  const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
  const alphabet = [...vowels, ...'bcdđghklmnpqrstvxfjwz'].join('');
  expect(missing(alphabet + alphabet.toUpperCase())).toEqual([]);
});

it('… and what the stories of the demo province are written with', () => {
  const folder = join(import.meta.dirname, '../../../scripts/demo/stories');
  const stories = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(missing(stories.join('').replaceAll('\n', ''))).toEqual([]);
});

it('… and names of Ê Đê and Gia Rai people, money and measures', () => {
  expect(missing('H’Hen Niê, Y Kŏ Mlô, Rơ Čăm: 1.200 m² × 3 = 0,5 tỷ ₫, 37 °C, ≥ 80 %')).toEqual([]);
});

it('is cut small: each weight stays below twelve thousand bytes', async () => {
  const folder = join((await loadRenderer()).assets, '_astro');
  const fonts = readdirSync(folder).filter((name) => name.endsWith('.woff2'));
  expect(fonts).toHaveLength(2);
  for (const name of fonts) expect(statSync(join(folder, name)).size).toBeLessThan(12_000);
});

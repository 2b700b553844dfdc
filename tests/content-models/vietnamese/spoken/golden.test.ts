import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { type SpeechSettings, speechSettingsSchema } from '#models/spoken-script.ts';
import { rules } from '#models/vietnamese/spoken/rules.ts';
import { spokenBody } from '#models/vietnamese/spoken/script.ts';
import { speak } from '#models/vietnamese/spoken/speak.ts';

const folder = join(import.meta.dirname, 'golden');
const north = speechSettingsSchema.parse({});
const south = speechSettingsSchema.parse({ zeroWord: 'lẻ', thousandWord: 'ngàn' });

/** One line each: written, a tab, spoken; `\n` stands for a line end. */
const sheets = readdirSync(folder).map((file) => ({
  name: basename(file, '.tsv'),
  lines: readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line.includes('\t'))
    .map((line) => line.replace(/\\n/g, '\n').split('\t') as [written: string, spoken: string]),
}));

function read(sheet: string, written: string): string {
  const settings: SpeechSettings = sheet === 'south' ? south : north;
  return (sheet === 'markdown' ? spokenBody(written, settings) : speak(written, settings)).text;
}

describe('written Vietnamese as a presenter reads it', () => {
  test.each(sheets)('$name', ({ name, lines }) => {
    const misses = lines
      .map(([written, spoken]) => ({ written, spoken, said: read(name, written) }))
      .filter(({ spoken, said }) => said !== spoken);
    expect(misses).toEqual([]);
  });

  test('at least 400 lines', () => {
    expect(sheets.flatMap(({ lines }) => lines).length).toBeGreaterThanOrEqual(400);
  });

  test('what stays unread in the sheet of ambiguous texts is listed', () => {
    const ambiguous = sheets.find(({ name }) => name === 'ambiguous')?.lines ?? [];
    for (const [written] of ambiguous) expect(speak(written, north).unread, written).toHaveLength(1);
  });

  test('every rule reads at least three lines', () => {
    const every = [...new Set(Object.values(rules).flat())].map((rule) => ({
      rule,
      say: vi.spyOn(rule, 'say'),
    }));
    for (const { name, lines } of sheets) for (const [written] of lines) read(name, written);
    const idle = every
      .map(({ rule, say }) => ({
        reads: rule.reads,
        times: say.mock.results.filter(({ value }) => value !== undefined).length,
      }))
      .filter(({ times }) => times < 3);
    vi.restoreAllMocks();
    expect(idle).toEqual([]);
  });
});

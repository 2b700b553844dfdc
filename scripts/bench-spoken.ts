import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from '#cms/environment.ts';
import { type StoryToSpeak, speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import { countSyllables } from '#models/vietnamese/words.ts';
import { percentile } from './benching/percentiles.ts';

/*
 * npm run bench:spoken [-- <runs>]
 * Makes scripts of the demo stories cut or joined to 600 written words, and prints how long one takes.
 */
const words = 600;
const runs = Number(process.argv[2] ?? 400);
const settings = speechSettingsSchema.parse({});
const folder = join(root, 'scripts', 'demo', 'stories');

const told = readdirSync(folder).map((file) => {
  const [, head = '', ...body] = readFileSync(join(folder, file), 'utf8').split(/^---$/m);
  return { ...(parse(head) as Omit<StoryToSpeak, 'body'>), body: body.join('---').trim() };
});

/** A story's paragraphs and, where they are too few, those of the stories after it, until there are enough words. */
function ofLength(first: number): StoryToSpeak {
  const paragraphs: string[] = [];
  const rest = [...told.slice(first), ...told.slice(0, first)].flatMap(({ body }) => body.split('\n\n'));
  for (let count = 0; count < words; ) {
    const paragraph = rest.shift() ?? '';
    paragraphs.push(paragraph);
    count += countSyllables(paragraph);
  }
  const { title = '', summary = '', byline, unit, source } = told[first] ?? {};
  return { title, summary, byline, unit, source, body: paragraphs.join('\n\n') };
}

const stories = told.map((_, index) => ofLength(index));
const cold = performance.now();
spokenScript(stories[0] as StoryToSpeak, settings);
const first = performance.now() - cold;
const taken = Array.from({ length: runs }, (_, run) => {
  const story = stories[run % stories.length] as StoryToSpeak;
  const began = performance.now();
  spokenScript(story, settings);
  return performance.now() - began;
});

const row = (what: string, figure: string) => console.log(`${what.padEnd(44)} ${figure}`);
const ms = (value: number) => `${value.toFixed(2)} ms`;
row(`scripts of ${words} words`, `${runs} runs over ${stories.length} texts`);
row('the very first', ms(first));
row('median', ms(percentile(taken, 0.5)));
row('95th percentile', ms(percentile(taken, 0.95)));
row('slowest', ms(Math.max(...taken)));

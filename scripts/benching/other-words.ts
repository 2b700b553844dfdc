import { pick, randomFrom } from '../demo/drawing.ts';

/** One word in so many is another one. */
const share = 6;

/** Exchanges some words and numbers of texts for such as their language could have; the same key, the same ones. */
export type OtherWords = { text: (text: string, key: string) => string; word: (key: string) => string };

export function openOtherWords(prose: readonly string[]): OtherWords {
  const words = lexicon(prose);
  return {
    word: (key) => pick(randomFrom(key), words),
    text(text, key) {
      const random = randomFrom(key);
      return text.replace(/(?<=\s)(?:\p{L}+|\d{2,})(?=[\s,.])/gu, (word) => {
        if (random() > 1 / share) return word;
        if (/\d/.test(word)) return String(Math.floor(random() * 10 ** word.length));
        // Some words are seen often, most of them seldom.
        return words[Math.floor(words.length * random() ** 3)] ?? word;
      });
    },
  };
}

const syllable = /(?<=\s)(ngh?|gh|gi|kh|nh|ph|qu|t[hr]|ch|[bcdđghklmnprstvx])?(\p{Ll}{1,4})(?=[\s,.])/gu;

/** Every beginning of a syllable before every ending that the prose has, in no order: some thousand words. */
function lexicon(prose: readonly string[]): string[] {
  const [beginnings, endings] = [new Set<string>(), new Set<string>()];
  for (const text of prose)
    for (const [, beginning = '', ending = ''] of text.matchAll(syllable)) {
      beginnings.add(beginning);
      endings.add(ending);
    }
  const random = randomFrom('lexicon');
  return [...beginnings]
    .flatMap((beginning) => [...endings].map((ending) => ({ word: beginning + ending, place: random() })))
    .sort((a, b) => a.place - b.place)
    .map(({ word }) => word);
}

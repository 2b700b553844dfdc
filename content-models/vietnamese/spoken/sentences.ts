import { countSyllables } from '../words.ts';

/** The longest sentence that an ear follows, in syllables. */
export const longestForTheEar = 25;

/** A text's sentences, each with its closing mark; a line end closes one too. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…]["”’]{0,2})\s+(?=["“‘–-]?\s?[\p{Lu}\d])|\n+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

/** Spoken syllables: ki-lô-mét has three. */
export function spokenSyllables(text: string): number {
  return countSyllables(text.replace(/(?<=\p{L})-(?=\p{L})/gu, ' '));
}

/** Sentences that a listener loses the thread of. */
export function longSentences(text: string): { text: string; syllables: number }[] {
  return sentencesOf(text)
    .map((sentence) => ({ text: sentence, syllables: spokenSyllables(sentence) }))
    .filter(({ syllables }) => syllables > longestForTheEar);
}

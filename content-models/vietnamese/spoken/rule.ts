import type { NumberWords } from './number-words.ts';

/** What stands round the words that a rule looks at, at most 80 characters on either side. */
export type Place = { before: string; after: string; words: NumberWords };

/** What a rule may answer besides words: the text stays as it stands and is listed for the editor. */
export const left = Symbol('left as it stands');

/**
 * One way of reading. At each place of a text the first rule whose pattern matches and that answers words
 * (or `left`) has its way; a rule that answers nothing leaves the place to the next.
 */
export type Rule = { reads: string; pattern: RegExp; say: Say };
type Say = (found: Found, place: Place) => string | typeof left | undefined;
/** The named groups of the pattern; '' for a group that took no part. `all` is the whole match. */
export type Found = Record<string, string> & { all: string };

/** A rule from the source of its pattern, which is tried exactly where the reader stands. */
export function rule(reads: string, pattern: string, say: Say): Rule {
  return { reads, pattern: new RegExp(pattern, 'uy'), say };
}

/** What the rule makes of the text at a place: the words, or `left`, and how many characters they stand for. */
export function tryRule(
  { pattern, say }: Rule,
  text: string,
  at: number,
  words: NumberWords,
): { said: string | typeof left; length: number } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match?.[0]) return undefined;
  const length = match[0].length;
  const found: Found = { all: match[0] };
  for (const [name, value] of Object.entries(match.groups ?? {})) found[name] = value ?? '';
  const place = {
    before: text.slice(Math.max(0, at - 80), at),
    after: text.slice(at + length, at + length + 80),
    words,
  };
  const said = say(found, place);
  return said === undefined ? undefined : { said, length };
}

import { meaningsOf } from '../abbreviations.ts';
import { left, rule } from '../rule.ts';

const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const onset = '(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?';
const rime = '[aeiouy\u0302\u0306\u031b]{1,6}(?:ch|ng|nh|[cmnpt])?';
const syllable = new RegExp(`^${onset}${rime}$`);

/** Whether a word can be a Vietnamese syllable; one that ends in c, ch, p or t always has a tone. */
export function canBeSyllable(word: string): boolean {
  const letters = word.toLowerCase().normalize('NFD');
  const toneless = letters.replace(tones, '');
  return syllable.test(toneless) && (letters !== toneless || !/(?:ch|[cpt])$/.test(toneless));
}

const isMarked = (word: string) => /[^A-Z]/.test(word) && canBeSyllable(word);
const capitals = String.raw`\p{Lu}[\p{Lu}\p{M}]+`;

export const shouted = rule(
  'a word in capitals among words in capitals: KẾ HOẠCH, VIỆT NAM',
  String.raw`(?<word>${capitals})(?![\p{L}\p{N}])`,
  ({ word = '' }, { before, after }) => {
    if (!canBeSyllable(word)) return undefined;
    const previous =
      new RegExp(`(?<![\\p{L}\\p{M}])(${capitals})[\\s–,-]{1,3}$`, 'u').exec(before)?.[1] ?? '';
    const next = new RegExp(`^[\\s–,-]{1,3}(${capitals})(?![\\p{L}\\p{N}])`, 'u').exec(after)?.[1] ?? '';
    const isShouted =
      (isMarked(word) && !meaningsOf(word)) ||
      [previous, next].some((one) => one !== '' && canBeSyllable(one));
    return isShouted ? word : undefined;
  },
);

/** Stands last among the rules for capitals: a short form nobody explained is listed, never spelled out. */
export const unreadCapitals = rule(
  'an unknown abbreviation',
  String.raw`\p{Lu}[\p{L}\p{M}]{0,40}(?:[&.-]\p{Lu}[\p{L}\p{M}]{0,40}){0,4}(?![\p{L}\p{M}\p{N}])`,
  ({ all }) => {
    const capital = all.match(/\p{Lu}/gu)?.length ?? 0;
    const small = all.match(/\p{Ll}/gu)?.length ?? 0;
    return capital >= 2 && capital > small ? left : undefined;
  },
);

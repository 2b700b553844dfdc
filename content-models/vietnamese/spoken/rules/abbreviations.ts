import { meaningsOf, shortForms } from '../abbreviations.ts';
import { left, type Place, type Rule, rule } from '../rule.ts';

/** Written with a point that does not end the sentence: TP. Lào Cai, ThS. Mai. */
const dotted = new Set(
  'TP Tp tp TX Tx tx TT tt GS PGS TS TSKH ThS Ths Th.S BS Bs KS KTS CN DS P Q H NXB Đ/c đ/c'.split(' '),
);

const ending = String.raw`(?![\p{L}\p{M}\p{N}])(?<dot>\.(?= ?[\p{Lu}\d]))?(?<dash> ?[-–] ?(?=\p{Lu}\p{Lu}))?`;

/** UBND, PGS.TS, TP. Lào Cai, CNH-HĐH, đ/c: what the list knows, the longest first. */
export const abbreviationsInCapitals = listed(shortForms.filter((short) => /^\p{Lu}/u.test(short)));
export const abbreviationsInSmallLetters = listed(shortForms.filter((short) => /^\p{Ll}/u.test(short)));

function listed(shorts: readonly string[]): Rule {
  return rule('the list’s abbreviations', `(?<short>${alternatives(shorts)})${ending}`, (found, place) => {
    const { short = '', dot = '', dash = '' } = found;
    const long = meaning(short, `${dot}${dash}${place.after}`, place);
    if (long === undefined) return left;
    if (dash) return `${long}, `;
    if (!dot) return long;
    if (!dotted.has(short)) return `${long}.`;
    return /^\s/.test(place.after) ? long : `${long} `;
  });
}

/** Alternatives of a pattern for texts to be found as they are, the longest first. */
export function alternatives(texts: readonly string[]): string {
  return texts
    .toSorted((a, b) => b.length - a.length)
    .map((text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join('|');
}

function meaning(short: string, after: string, { before }: Place): string | undefined {
  return meaningsOf(short)?.find(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  )?.long;
}

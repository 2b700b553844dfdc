import { meaningsOf, shortForms } from '../abbreviations.ts';
import { anyOf, literally } from '../any-of.ts';
import { left, type Place, type Rule, rule } from '../rule.ts';

/** Written with a point that does not end the sentence: TP. Lào Cai, ThS. Mai. */
const dotted = new Set(
  'TP Tp tp TX Tx tx TT tt GS PGS TS TSKH ThS Ths Th.S BS Bs KS KTS CN DS VS P Q H X NXB Đ/c đ/c'.split(' '),
);

const ending = String.raw`(?![\p{L}\p{M}\p{N}])(?<dot>\.(?= ?[\p{Lu}\d]))?(?<dash> ?[-–] ?(?=\p{Lu}\p{Lu}))?`;

/** KT-XH is also written KT - XH. */
const withSpaces = (short: string) => literally(short).replace(/[-,&]/g, ' ?$& ?');

/** UBND, PGS.TS, TP. Lào Cai, CNH-HĐH, đ/c: what the list knows, the longest first. */
export const abbreviationsInCapitals = listed(shortForms.filter((short) => /^\p{Lu}/u.test(short)));
export const abbreviationsInSmallLetters = listed(shortForms.filter((short) => /^\p{Ll}/u.test(short)));

function listed(shorts: readonly string[]): Rule {
  return rule(
    'the list’s abbreviations',
    `(?<short>${anyOf(shorts, withSpaces)})${ending}`,
    (found, place) => {
      const { short = '', dot = '', dash = '' } = found;
      const long = meaning(short.replace(/ ?([-,&]) ?/g, '$1'), `${dot}${dash}${place.after}`, place);
      if (long === undefined) return short.length === 1 ? undefined : left;
      if (dash) return `${long}, `;
      if (!dot) return long;
      if (!dotted.has(short)) return `${long}.`;
      return /^\s/.test(place.after) ? long : `${long} `;
    },
  );
}

function meaning(short: string, after: string, { before }: Place): string | undefined {
  return meaningsOf(short)?.find(
    (one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true),
  )?.long;
}

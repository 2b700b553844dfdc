const openVowels = /(?<![q\p{M}]\p{M}*)([ou])(\p{M}?)([aey])(\p{M}?)(?![\p{L}\p{M}])/giu;
const isTone = (mark: string) => mark === '' || /[\u0300\u0301\u0303\u0309\u0323]/.test(mark);
const pairs = /^(?:oa|oe|uy)$/i;

/**
 * The spellings of a text that differ only in where an open oa, oe or uy carries its tone: “hoà bình” →
 * “hòa bình”, “hoà bình”. The older placement (hòa, khỏe, thủy), which most texts have, comes first. NFC.
 */
export function tonePlacements(text: string): string[] {
  const older = placed(text, (first, tone, second) => first + tone + second);
  const newer = placed(text, (first, tone, second) => first + second + tone);
  return [...new Set([older, newer])];
}

function placed(text: string, place: (first: string, tone: string, second: string) => string): string {
  return text
    .normalize('NFD')
    .replace(openVowels, (whole, first: string, one: string, second: string, other: string) =>
      pairs.test(first + second) && isTone(one) && isTone(other) ? place(first, one + other, second) : whole,
    )
    .normalize('NFC');
}

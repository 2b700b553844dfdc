import { fold } from './fold.ts';

const longestTitle = 100;
/** Room for the number that `uniqueSlug` adds. */
const longestSlug = 120;

/**
 * The last part of an address for a title: "Đặng Thị Hoà" → "dang-thi-hoa". At most 100 characters, cut between
 * words. A text without one Latin letter or digit (Khmer, Chăm) gives its letters' code points; a text without
 * any letter or digit gives ''.
 */
export function slugify(text: string): string {
  const folded = fold(text);
  const words = folded.match(/[a-z0-9]+/g) ?? codePoints(folded);
  return cutBetweenWords(words.join('-'));
}

function codePoints(text: string): string[] {
  const letters = text.match(/[\p{L}\p{N}]/gu) ?? [];
  return letters.map((letter) => (letter.codePointAt(0) ?? 0).toString(16));
}

function cutBetweenWords(slug: string): string {
  if (slug.length <= longestTitle) return slug;
  const lastHyphen = slug.lastIndexOf('-', longestTitle);
  return slug.slice(0, lastHyphen > 0 ? lastHyphen : longestTitle);
}

/** `base`, or the first free of `base-2`, `base-3` … Throws RangeError when `base` is not a slug. */
export function uniqueSlug(base: string, taken: (slug: string) => boolean): string {
  if (!isSlug(base)) throw new RangeError(`“${base}” không dùng làm đường dẫn được.`);
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number += 1;
  return `${base}-${number}`;
}

/** Lower-case ASCII letters, digits and single hyphens between them; at most 120 characters. */
export function isSlug(text: string): boolean {
  return text.length <= longestSlug && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

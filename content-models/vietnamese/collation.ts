import { withTonesLast } from './fold.ts';

const collator = new Intl.Collator('vi', { numeric: true });

/**
 * ICU's Vietnamese order: a ă â … d đ …; ngang, huyền, hỏi, ngã, sắc, nặng; "Khối 2" before "Khối 10".
 * Only texts equal in NFC compare as 0: lists come out the same on every run.
 */
export function compareText(a: string, b: string): number {
  return collator.compare(a, b) || compareCodeUnits(a.normalize('NFC'), b.normalize('NFC'));
}

function compareCodeUnits(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** People in the order of tên, then đệm, then họ: Lê Thị An, Trần Văn An, Nguyễn Ân, Bùi Bình. */
export function compareByGivenName(a: string, b: string): number {
  return compareNames(splitName(a), splitName(b));
}

/** A new array of the items in the order of `compareByGivenName`. */
export function sortedByName<Item>(items: readonly Item[], nameOf: (item: Item) => string): Item[] {
  return items
    .map((item) => ({ item, name: splitName(nameOf(item)) }))
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ item }) => item);
}

type SplitName = { given: string; middle: string; family: string; whole: string };

/** Tones go last so that a Hoà is listed among the Hòas. A single word is a given name without the rest. */
function splitName(whole: string): SplitName {
  const words = withTonesLast(whole).trim().split(/\s+/);
  const given = words.pop() ?? '';
  const family = words.shift() ?? '';
  return { given, middle: words.join(' '), family, whole };
}

function compareNames(a: SplitName, b: SplitName): number {
  return (
    collator.compare(a.given, b.given) ||
    collator.compare(a.middle, b.middle) ||
    collator.compare(a.family, b.family) ||
    compareText(a.whole, b.whole)
  );
}

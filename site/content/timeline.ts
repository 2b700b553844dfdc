import type { Article } from '#models/article.ts';
import { localMonth, localYear } from '#models/vietnamese/calendar.ts';

/** What lists and neighbours need of a story; its text stays on the disk, known by its digest and its size. */
export type ArticleEntry = Omit<Article, 'body'> & { digest: string; bytes: number };

/** Stories in order of publication, oldest first; two of one moment stand in order of their ids. */
export type Timeline = ArticleEntry[];

export const isBefore = (a: ArticleEntry, b: ArticleEntry) =>
  a.publishedAt < b.publishedAt || (a.publishedAt === b.publishedAt && a.id < b.id);

/** The first index whose story is not before, by binary search. */
function firstIndex(timeline: Timeline, isEarlier: (entry: ArticleEntry) => boolean): number {
  let low = 0;
  let high = timeline.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isEarlier(timeline[middle] as ArticleEntry)) low = middle + 1;
    else high = middle;
  }
  return low;
}

export const indexOf = (timeline: Timeline, entry: ArticleEntry): number => {
  const index = firstIndex(timeline, (other) => isBefore(other, entry));
  return timeline[index]?.id === entry.id ? index : -1;
};

export function insert(timeline: Timeline, entry: ArticleEntry): void {
  timeline.splice(
    firstIndex(timeline, (other) => isBefore(other, entry)),
    0,
    entry,
  );
}

export function remove(timeline: Timeline, entry: ArticleEntry): void {
  const index = indexOf(timeline, entry);
  if (index >= 0) timeline.splice(index, 1);
}

export const newest = (timeline: Timeline, count: number): ArticleEntry[] => timeline.slice(-count).reverse();

/**
 * Up to `reach` stories before and after a moment's place, the nearest first, whether or not the story itself
 * stands there.
 */
export function around(
  timeline: Timeline,
  entry: ArticleEntry,
  reach: number,
): { before: ArticleEntry[]; after: ArticleEntry[] } {
  const index = firstIndex(timeline, (other) => isBefore(other, entry));
  const following = timeline[index]?.id === entry.id ? index + 1 : index;
  return {
    before: timeline.slice(Math.max(0, index - reach), index).reverse(),
    after: timeline.slice(following, following + reach),
  };
}

/** The moment a Vietnamese calendar period begins, as stories write it: '2026' or '2026-11'. */
const beginning = (period: string) =>
  new Date(`${period.length === 4 ? `${period}-01` : period}-01T00:00:00+07:00`).toISOString();

const following = (period: string): string => {
  if (period.length === 4) return String(Number(period) + 1);
  const [year = 0, month = 0] = period.split('-').map(Number);
  return month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
};

const indexAt = (timeline: Timeline, period: string) => {
  const start = beginning(period);
  return firstIndex(timeline, (entry) => entry.publishedAt < start);
};

/** The stories of a year 'yyyy' or a month 'yyyy-mm', oldest first. */
export const storiesIn = (timeline: Timeline, period: string): ArticleEntry[] =>
  timeline.slice(indexAt(timeline, period), indexAt(timeline, following(period)));

/** What a list's older pages hold. */
export type PeriodLength = 'year' | 'month';

export const periodOf = (entry: ArticleEntry, length: PeriodLength): string =>
  length === 'year' ? String(localYear(entry.publishedAt)) : localMonth(entry.publishedAt);

/** The years or months that have stories, oldest first, by leaping from one to the next. */
export function periods(timeline: Timeline, length: PeriodLength): string[] {
  const found: string[] = [];
  for (let index = 0; index < timeline.length; ) {
    const period = periodOf(timeline[index] as ArticleEntry, length);
    found.push(period);
    index = indexAt(timeline, following(period));
  }
  return found;
}

/** The nearest periods with stories on both sides of a period. */
export function periodsAround(timeline: Timeline, period: string): { earlier?: string; later?: string } {
  const length = period.length === 4 ? 'year' : 'month';
  const before = timeline[indexAt(timeline, period) - 1];
  const after = timeline[indexAt(timeline, following(period))];
  return { earlier: before && periodOf(before, length), later: after && periodOf(after, length) };
}

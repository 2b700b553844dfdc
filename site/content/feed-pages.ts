import type { ArticleEntry, PeriodLength, Timeline } from './timeline.ts';
import { periodOf, periodsAround, storiesIn } from './timeline.ts';

/** A feed's timeline and which of its stories the feed carries. */
export type FeedTimeline = {
  timeline: Timeline;
  by: PeriodLength;
  carries: (entry: ArticleEntry) => boolean;
};

/** The nth page of a period, numbered from the oldest. */
export type FeedPageName = { period: string; number: number };

/** Enough for a station that polls once a week. */
export const feedLength = 20;

/**
 * Vietnamese text with its marks compresses to less than two fifths: so many bytes of story, with what
 * stands round them, keep a feed below 100 KB gzip.
 */
const feedBytes = 170_000;
const bytesRound = 2_500;

const cost = ({ bytes }: ArticleEntry) => bytes + bytesRound;

/** The newest stories that a feed may carry at once, newest first; one at least. */
export function newestOf({ timeline, carries }: FeedTimeline): ArticleEntry[] {
  const found: ArticleEntry[] = [];
  let bytes = 0;
  for (let index = timeline.length - 1; index >= 0 && found.length < feedLength; index--) {
    const entry = timeline[index] as ArticleEntry;
    if (!carries(entry)) continue;
    bytes += cost(entry);
    if (found.length > 0 && bytes > feedBytes) break;
    found.push(entry);
  }
  return found;
}

/**
 * A period's pages, oldest first, each no larger than a feed. A page is full when another begins after it:
 * from then on a new story leaves it as it is, and one that is withdrawn or put in between touches its own
 * period only. The last page of all is not full yet: its stories are in the feed itself.
 */
export function pagesIn({ timeline, carries }: FeedTimeline, period: string): ArticleEntry[][] {
  const pages: ArticleEntry[][] = [];
  let bytes = 0;
  for (const entry of storiesIn(timeline, period).filter(carries)) {
    const page = pages.at(-1);
    bytes += cost(entry);
    if (page && page.length < feedLength && bytes <= feedBytes) page.push(entry);
    else {
      pages.push([entry]);
      bytes = cost(entry);
    }
  }
  return pages;
}

/** The nearest period on a side that has pages. */
export function nearestPeriod(
  feed: FeedTimeline,
  period: string,
  side: 'earlier' | 'later',
): string | undefined {
  let found = periodsAround(feed.timeline, period)[side];
  while (found !== undefined && pagesIn(feed, found).length === 0)
    found = periodsAround(feed.timeline, found)[side];
  return found;
}

/** The page before a page, and the one after it. */
export function pagesBeside(
  feed: FeedTimeline,
  { period, number }: FeedPageName,
): { older?: FeedPageName; newer?: FeedPageName } {
  const count = pagesIn(feed, period).length;
  const earlier = number > 1 ? period : nearestPeriod(feed, period, 'earlier');
  const later = number < count ? period : nearestPeriod(feed, period, 'later');
  return {
    older:
      earlier === undefined
        ? undefined
        : { period: earlier, number: number > 1 ? number - 1 : pagesIn(feed, earlier).length },
    newer: later === undefined ? undefined : { period: later, number: number < count ? number + 1 : 1 },
  };
}

/** The page that is not full yet. */
export function openPage(feed: FeedTimeline): FeedPageName | undefined {
  const newest = feed.timeline.findLast(feed.carries);
  if (!newest) return undefined;
  const period = periodOf(newest, feed.by);
  return { period, number: pagesIn(feed, period).length };
}

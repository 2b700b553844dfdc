import { localDay } from '../vietnamese/calendar.ts';

/**
 * Below 0 where the first moment is the earlier one. Moments as databases keep them (ISO, UTC, to the
 * millisecond) compare as texts, a hundred thousand of them in no time. Throws RangeError on what is no moment.
 */
export function compareMoments(a: string, b: string): number {
  if (isPlain(a) && isPlain(b)) return a === b ? 0 : a < b ? -1 : 1;
  return timeOf(a) - timeOf(b);
}

/** The order in which things count: by moment, those of one moment by id. */
export function byTime<T extends { at: string }>(idOf: (thing: T) => string): (a: T, b: T) => number {
  return (a, b) => compareMoments(a.at, b.at) || (idOf(a) < idOf(b) ? -1 : 1);
}

export function hasHappened(moment: string | undefined, now: string): boolean {
  return moment !== undefined && compareMoments(moment, now) <= 0;
}

/** The day in Việt Nam of many moments. The day turns at 17:00 UTC: two answers serve all moments of a UTC day. */
export function dayFinder(): (moment: string) => string {
  const daytime = new Map<string, string>();
  const evening = new Map<string, string>();
  return (moment) => {
    if (!isPlain(moment)) return localDay(moment);
    const part = moment.slice(11, 13) < '17' ? daytime : evening;
    const date = moment.slice(0, 10);
    const known = part.get(date);
    if (known) return known;
    const day = localDay(moment);
    part.set(date, day);
    return day;
  };
}

function isPlain(moment: string): boolean {
  return moment.length === 24 && moment.endsWith('Z');
}

function timeOf(moment: string): number {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) throw new RangeError(`“${moment}” không phải là một thời điểm có thật.`);
  return time;
}

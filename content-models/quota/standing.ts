import type { QuotaEvent } from './event.ts';
import { compareMoments, hasHappened } from './moments.ts';
import type { Period } from './periods.ts';
import type { QuotaRule } from './rule.ts';
import type { UncountedReason } from './sheet.ts';

/**
 * The moment that dates an event for a rule, as the world was at `now`; undefined where it had not happened
 * yet. Before an introduction was sent again it stood there as first sent. A day that the office has put in
 * place of the sending's, a list on paper entered later, goes before both.
 */
export function datingMoment(
  { at, firstAt }: QuotaEvent,
  resent: QuotaRule['counts']['resent'],
  now: string,
): string | undefined {
  const first = firstAt && compareMoments(firstAt, at) < 0 ? firstAt : at;
  if (resent === 'lastSending' && hasHappened(at, now)) return at;
  return hasHappened(first, now) ? first : undefined;
}

/** Why the whole event does not count at `now`, whoever it is about. */
export function standsAgainst(
  event: QuotaEvent,
  rule: QuotaRule,
  period: Period,
  now: string,
): UncountedReason | undefined {
  if (hasHappened(event.endedAt, now)) return event.ended ?? 'withdrawn';
  if (awaitsAcceptance(event, rule) && !hasHappened(event.acceptedAt, now)) return 'notAccepted';
  if (!deedsReach(event, period)) return 'deedsOutside';
  return undefined;
}

function awaitsAcceptance(event: QuotaEvent, rule: QuotaRule): boolean {
  return event.kind === 'introduction' && rule.counts.introductionFrom === 'accepted';
}

/** Some of the deeds lie between the days asked for; what is not said is not held against anybody. */
function deedsReach({ deedsFrom, deedsTo }: QuotaEvent, { deeds }: Period): boolean {
  if (!deeds) return true;
  return (!deedsFrom || deedsFrom <= deeds.to) && (!deedsTo || deedsTo >= deeds.from);
}

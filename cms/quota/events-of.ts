import type { Payload } from 'payload';
import type { QuotaEvent } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { CountedKind } from '#models/quota/rule.ts';
import { broadcastsOf } from './broadcasts-of.ts';
import { commendationsOf } from './commendations-of.ts';
import { introductionsOf } from './introductions-of.ts';
import type { Reach } from './narrow.ts';
import { publicationsOf } from './publications-of.ts';

type Reader = (payload: Payload, reach: Reach, plan: QuotaPlan) => Promise<QuotaEvent[]>;

const readers: Record<CountedKind, Reader> = {
  introduction: (payload, reach, plan) => introductionsOf(payload, plan.id, reach),
  publication: publicationsOf,
  broadcast: broadcastsOf,
  commendation: commendationsOf,
};

/** What happened within the reach, of the kinds that the plan's rules count. */
export async function eventsOf(payload: Payload, plan: QuotaPlan, reach: Reach): Promise<QuotaEvent[]> {
  const kinds = new Set(plan.rules.flatMap(({ counts }) => counts.kinds));
  const events = await Promise.all([...kinds].map((kind) => readers[kind](payload, reach, plan)));
  return events.flat();
}

import type { Payload } from 'payload';
import type { Article, Broadcast } from '#cms/payload-types.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { idOf } from '../access/actor.ts';
import { idsOf } from '../projection/public-articles.ts';
import { eventExemplars } from './event-exemplars.ts';
import type { Reach } from './narrow.ts';
import { everyRecord, exemplarsById, recordsById } from './records.ts';
import { ofUnits, within } from './span.ts';

/** What stations aired within the reach, for the unit that introduced the story. */
export async function broadcastsOf(payload: Payload, { arrived, units }: Reach): Promise<QuotaEvent[]> {
  const broadcasts = await everyRecord<Broadcast>(
    payload,
    'broadcasts',
    { and: [{ airedOn: within(arrived) }, ...ofUnits('article.introducedBy', units)] },
    { article: true, airedOn: true },
  );
  const articles = await recordsById<Article>(
    payload,
    'articles',
    broadcasts.flatMap(({ article }) => idOf(article) ?? []),
    { introducedBy: true, exemplars: true },
  );
  const exemplars = await exemplarsById(
    payload,
    [...articles.values()].flatMap((article) => idsOf(article.exemplars)),
  );
  return broadcasts.flatMap(({ id, article, airedOn }) => {
    const told = articles.get(String(idOf(article)));
    const unit = idOf(told?.introducedBy);
    if (!told || unit === undefined) return [];
    return {
      id: `broadcast/${id}`,
      kind: 'broadcast',
      unit: String(unit),
      at: airedOn,
      exemplars: eventExemplars(told.exemplars ?? [], exemplars),
    };
  });
}

import type { Payload, Where } from 'payload';
import type { Article, Exemplar, TimelineEntry } from '#cms/payload-types.ts';
import type { QuotaEvent } from '#models/quota/event.ts';
import { idOf } from '../access/actor.ts';
import { idsOf, isPublicArticle } from '../projection/public-articles.ts';
import { eventExemplars } from './event-exemplars.ts';
import type { Reach } from './narrow.ts';
import { everyRecord, recordsById } from './records.ts';
import { ofUnits, within } from './span.ts';

const select = {
  introducedBy: true,
  exemplars: true,
  publishedAt: true,
  firstPublishedAt: true,
  editorialState: true,
  _status: true,
  updatedAt: true,
} as const;

/**
 * The stories that came on the portal within the reach, with the unit that introduced them. A story dates from the
 * day it shows, an archive's story from its own, but never from later than it was first seen. What the public
 * can no longer read has ended.
 */
export async function publicationsOf(payload: Payload, { arrived, units }: Reach): Promise<QuotaEvent[]> {
  const where: Where = {
    and: [
      { firstPublishedAt: { exists: true } },
      { or: [{ publishedAt: within(arrived) }, { firstPublishedAt: within(arrived) }] },
      ...ofUnits('introducedBy', units),
    ],
  };
  const articles = await everyRecord<Article>(payload, 'articles', where, select);
  const exemplars = await recordsById<Exemplar>(
    payload,
    'exemplars',
    articles.flatMap((article) => idsOf(article.exemplars)),
    { exemplarKind: true, role: true, consent: true },
  );
  const gone = articles.filter((article) => !isPublicArticle(article, exemplars));
  const departures = await departuresOf(payload, gone);
  return articles
    .filter(({ introducedBy }) => idOf(introducedBy) !== undefined)
    .map((article) => ({
      id: `publication/${article.id}`,
      kind: 'publication',
      unit: String(idOf(article.introducedBy)),
      at: firstSeen(article),
      ...(departures.has(article.id) && { ended: 'withdrawn', endedAt: departures.get(article.id) }),
      exemplars: eventExemplars(article.exemplars ?? [], exemplars),
    }));
}

const firstSeen = ({ publishedAt, firstPublishedAt }: Article): string =>
  [publishedAt, firstPublishedAt].filter((moment) => typeof moment === 'string').sort()[0] ?? '';

/** When each of these stories last left the portal; one that lost a person's consent left when that was noted. */
async function departuresOf(payload: Payload, gone: Article[]): Promise<Map<Article['id'], string>> {
  const departures = new Map(gone.map(({ id, updatedAt }) => [id, updatedAt]));
  if (gone.length === 0) return departures;
  const where: Where = {
    and: [{ article: { in: gone.map(({ id }) => id) } }, { act: { in: ['withdraw', 'unpublish'] } }],
  };
  const entries = await everyRecord<TimelineEntry>(payload, 'timeline-entries', where, {
    article: true,
    at: true,
  });
  for (const { article, at } of entries.toSorted((a, b) => (a.at < b.at ? -1 : 1)))
    departures.set(idOf(article) as number, at);
  return departures;
}

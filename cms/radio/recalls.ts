import type { Payload } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import type { Recall } from '#models/recall.ts';
import { besideOf } from '../projection/beside.ts';
import { isWithdrawn } from '../projection/public-articles.ts';
import { articleRecord, withdrawnRecord } from '../projection/records.ts';

/** THU HỒI: what no station may air any more, newest first, as the feeds say it too. */
export async function currentRecalls(payload: Payload, now = new Date()): Promise<Recall[]> {
  const { docs: people } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    where: { consentEndedAt: { exists: true } },
    select: {},
    pagination: false,
    limit: 0,
  });
  const { docs } = await payload.db.find<Article>({
    collection: 'articles',
    where: {
      or: [{ editorialState: { equals: 'withdrawn' } }, { exemplars: { in: people.map(({ id }) => id) } }],
    },
    pagination: false,
    limit: 0,
  });
  const beside = await besideOf(payload, docs, now);
  return docs
    .map((story) =>
      isWithdrawn(story, beside.people)
        ? withdrawnRecord(story, beside).recall
        : story._status === 'published'
          ? articleRecord(story, beside).recall
          : undefined,
    )
    .filter((recall) => recall !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

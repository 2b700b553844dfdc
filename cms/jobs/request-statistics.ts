import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, Payload, PayloadRequest } from 'payload';
import type { PublicationJob } from '#cms/payload-types.ts';

const collection = 'publication-jobs';

/** The subject of a request to count the public plans' figures anew. */
export const statistics = 'statistics';

/** Changes that come in a burst are counted together: at the next full minute, and no sooner than this. */
const soonest = 2000;
const minute = 60_000;

/**
 * Asks the worker to begin a count within a minute; a request that already waits serves for this one too. One
 * that is lost (its process was killed) is made good at midnight, when figures change without anybody's doing.
 */
export async function requestStatistics(payload: Payload, req?: Partial<PayloadRequest>): Promise<void> {
  const now = Date.now();
  const waiting = await payload.db.findOne<PublicationJob>({
    collection,
    req,
    where: {
      and: [
        { subject: { equals: statistics } },
        { doneAt: { exists: false } },
        { dueAt: { greater_than: new Date(now + soonest).toISOString() } },
      ],
    },
  });
  if (waiting) return;
  const dueAt = new Date(Math.ceil((now + soonest) / minute) * minute + 1).toISOString();
  const data: Omit<PublicationJob, 'id'> = {
    subject: statistics,
    requestedAt: new Date(now).toISOString(),
    dueAt,
    attempts: 0,
  };
  await payload.db.create({ collection, req, data });
}

type Hooks = { afterChange: CollectionAfterChangeHook; afterDelete: CollectionAfterDeleteHook };

/** For what the figures are counted from and the portal does not show itself. */
export const countAnew: Hooks = {
  afterChange: async ({ doc, req }) => {
    await requestStatistics(req.payload, req);
    return doc;
  },
  afterDelete: async ({ req }) => {
    await requestStatistics(req.payload, req);
  },
};

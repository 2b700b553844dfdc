import type { Payload, Where } from 'payload';
import type { PublicationJob } from '#cms/payload-types.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { Subject } from './outbox.ts';

/** Something to bring to the portal. Without `id` it is whatever of that collection changed since then. */
export type Publication = {
  job: number | string;
  collection: string;
  id: string | null;
  since?: string;
  /** Records the change concerned before it was made. */
  touched: Subject[];
  requestedAt: string;
};

const collection = 'publication-jobs';
const pending: Where = { doneAt: { exists: false } };
const day = 24 * 60 * 60 * 1000;

/** All that is due at `now` and not done, oldest first. */
export async function duePublications(payload: Payload, now = new Date()): Promise<Publication[]> {
  const { docs } = await payload.db.find<PublicationJob>({
    collection,
    where: { and: [pending, { dueAt: { less_than_equal: now.toISOString() } }] },
    sort: 'requestedAt',
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id, subject, subjectId, touched, requestedAt }) => ({
    job: id,
    collection: subject,
    id: subjectId ?? null,
    since: subjectId ? undefined : requestedAt,
    touched: (touched as Subject[] | null) ?? [],
    requestedAt,
  }));
}

/** When the next pending publication falls due, or undefined when none waits. */
export async function nextDueAt(payload: Payload): Promise<Date | undefined> {
  const { docs } = await payload.db.find<PublicationJob>({
    collection,
    where: pending,
    sort: 'dueAt',
    pagination: false,
    limit: 1,
  });
  return docs[0] && new Date(docs[0].dueAt);
}

/** These are live since `liveAt`; rows done 90 days before that are thrown away. */
export async function finishPublications(
  payload: Payload,
  jobs: (number | string)[],
  { liveAt }: { liveAt: Date },
): Promise<void> {
  if (jobs.length === 0) return;
  await inChunks(jobs, async (ids) => {
    await payload.db.updateMany({
      collection,
      where: { id: { in: ids } },
      data: { doneAt: liveAt.toISOString(), error: null },
      returning: false,
    });
    return [];
  });
  await payload.db.deleteMany({
    collection,
    where: { doneAt: { less_than: new Date(liveAt.getTime() - 90 * day).toISOString() } },
  });
}

/** It went wrong: tried again later, each time after a longer pause of at most ten minutes. */
export async function failPublication(payload: Payload, job: number | string, error: unknown): Promise<void> {
  const row = await payload.db.findOne<PublicationJob>({ collection, where: { id: { equals: job } } });
  const attempts = (row?.attempts ?? 0) + 1;
  const pause = Math.min(2 ** attempts * 1000, 10 * 60 * 1000);
  await payload.db.updateOne({
    collection,
    id: job,
    data: {
      attempts,
      error: error instanceof Error ? error.message : String(error),
      dueAt: new Date(Date.now() + pause).toISOString(),
    },
  });
}

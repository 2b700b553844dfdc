import type { PayloadRequest } from 'payload';
import type { PublicationJob } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';
import { wakeWorker } from './wake.ts';

/** A record that may have to change on the portal. */
export type Subject = { collection: string; id: string | null };

/** The records of a collection that a relationship names. */
export const subjectsOf = (collection: string, values: Parameters<typeof idOf>[0][]): Subject[] =>
  values
    .map(idOf)
    .filter((id) => id !== undefined)
    .map((id) => ({ collection, id: String(id) }));

/** How long a change that never finished (its process was killed) waits before the worker looks at it. */
const grace = 30_000;

/**
 * Writes down that a record is about to change. Should the process die before the change is through, the
 * row falls due by itself after a while. A row without id means "records of this collection changed".
 */
export async function openJob(
  req: PayloadRequest,
  subject: Subject,
  { touched, dueAt }: { touched: Subject[]; dueAt?: string },
): Promise<number | string> {
  const now = Date.now();
  const job = await req.payload.db.create({
    collection: 'publication-jobs',
    req,
    data: {
      subject: subject.collection,
      subjectId: subject.id,
      touched,
      requestedAt: new Date(now).toISOString(),
      dueAt: dueAt ?? new Date(now + grace).toISOString(),
      attempts: 0,
    } satisfies Omit<PublicationJob, 'id'>,
  });
  return job.id;
}

/**
 * The change is through: the row is due now, or at its hour, and the worker is woken. A change slower than
 * the grace may find its row done already, on what was before: that does not count.
 */
export async function releaseJob(
  req: PayloadRequest,
  job: number | string,
  subject: Subject,
  dueAt = new Date().toISOString(),
): Promise<void> {
  await req.payload.db.updateOne({
    collection: 'publication-jobs',
    id: job,
    req,
    data: { subjectId: subject.id, dueAt, doneAt: null },
  });
  await wakeWorker(req.payload);
}

import type { Payload } from 'payload';
import type { PublicationJob } from '#cms/payload-types.ts';
import { wakeWorker } from './wake.ts';

const collection = 'publication-jobs';

/** The subject of a request to read the newsroom from end to end and render the whole portal anew. */
export const everything = 'all';

/** Asks the worker to publish everything anew; answers the job to wait for. */
export async function requestEverything(payload: Payload): Promise<number | string> {
  const now = new Date().toISOString();
  const data: Omit<PublicationJob, 'id'> = { subject: everything, requestedAt: now, dueAt: now, attempts: 0 };
  const { id } = await payload.db.create({ collection, data });
  await wakeWorker(payload);
  return id;
}

/** Whether the worker has carried a job out; throws its error when it failed. */
export async function isCarriedOut(payload: Payload, job: number | string): Promise<boolean> {
  const row = await payload.db.findOne<PublicationJob>({ collection, where: { id: { equals: job } } });
  if (row?.error) throw new Error(`Tiến trình xuất bản báo lỗi: ${row.error}`);
  return Boolean(row?.doneAt);
}

import type { Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { putBack } from './put-back.ts';

const collection = 'open-saves';

/**
 * How long a save may take before it counts as cut short: less than the outbox waits, so that what falls due
 * by itself finds the record whole.
 */
const grace = 25_000;

const graceAgo = () => new Date(Date.now() - grace);

/**
 * Puts back the records whose save was cut short between two writes (SQLite has no transaction that would), as
 * they were before it; those that were being made are taken away, and a deletion
 * begun is carried through. What was typed was never answered,
 * and is still in the form. Answers how many.
 */
export async function undoCutShort(payload: Payload, begunBefore = graceAgo()): Promise<number> {
  const where = { at: { less_than: begunBefore.toISOString() } };
  const { docs } = await payload.db.find<OpenSave>({ collection, where, pagination: false, limit: 0 });
  for (const open of docs) {
    await putBack(payload, open);
    await payload.db.deleteMany({ collection, where: { id: { equals: open.id } } });
  }
  return docs.length;
}

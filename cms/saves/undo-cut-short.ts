import type { Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { putBack } from './put-back.ts';
import { release, take } from './turn.ts';

const collection = 'open-saves';

/** What follows the name of a save in that of the turn at undoing it. A turn that was itself cut short is given up. */
const undoing = '/undo';

/**
 * How long a save may take before it counts as cut short: less than the outbox waits, so that what falls due
 * by itself finds the record whole.
 */
const grace = 25_000;

const graceAgo = () => new Date(Date.now() - grace);

/**
 * Puts back the records whose save was cut short between two writes (SQLite has no transaction that would), as
 * they were before it; those that were being made are taken away, and a deletion begun is carried through. What
 * was typed was never answered, and is still in the form. Answers how many.
 */
export async function undoCutShort(payload: Payload, begunBefore = graceAgo()): Promise<number> {
  const where = { at: { less_than: begunBefore.toISOString() } };
  const { docs } = await payload.db.find<OpenSave>({ collection, where, pagination: false, limit: 0 });
  const isTurn = ({ record }: OpenSave) => record.endsWith(undoing);
  for (const turn of docs.filter(isTurn)) await release(payload, turn.id);
  let undone = 0;
  for (const open of docs) if (!isTurn(open) && (await undo(payload, open))) undone += 1;
  return undone;
}

/** By one program at a time: the slower of two would write over what was saved since. */
async function undo(payload: Payload, { id, record }: OpenSave): Promise<boolean> {
  const turn = await take(payload, record + undoing);
  if (turn === undefined) return false;
  const still = await payload.db.findOne<OpenSave>({ collection, where: { id: { equals: id } } });
  if (still) {
    await putBack(payload, still);
    await release(payload, id);
  }
  await release(payload, turn);
  return Boolean(still);
}

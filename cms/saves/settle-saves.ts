import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { madeBy } from './put-back.ts';
import { undoCutShort } from './undo-cut-short.ts';

/** How often it is looked whether they are through, in milliseconds. */
const glance = 200;

/**
 * Waits until every record that is being saved now is whole or as it was: at most as long as a save may take. A
 * refused form may leave its row behind, with nothing made.
 */
export async function settleSaves(payload: Payload): Promise<void> {
  const where = { at: { less_than_equal: new Date().toISOString() } };
  const open = async () =>
    (await payload.db.find<OpenSave>({ collection: 'open-saves', where, pagination: false, limit: 0 })).docs;
  const isHalf = async ({ record, before }: OpenSave) => before || (await madeBy(payload, record));
  for (;;) {
    const half = await Promise.all((await open()).map(isHalf));
    if (!half.some(Boolean)) return;
    if ((await undoCutShort(payload)) === 0) await pause(glance);
  }
}

import type { CollectionSlug, Payload } from 'payload';
import type { Whole } from './drop-stale.ts';
import type { IdMap } from './id-map.ts';
import { recordsAsThere, versionsAsThere } from './rows.ts';

export type Progress = (done: number) => void;

/** Copies the records, and the versions, that are not whole in the other database yet. */
export async function copyCollection(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
  whole: Whole,
  progress: Progress,
): Promise<void> {
  let done = 0;
  for await (const data of recordsAsThere(from, collection, ids)) {
    if (!whole.records.has(data.id)) await to.db.create({ collection, data });
    progress(++done);
  }
  if (!from.collections[collection].config.versions) return;
  for await (const row of versionsAsThere(from, collection, ids)) {
    if (whole.versions.has(row.parent)) continue;
    await to.db.createVersion({
      collectionSlug: collection,
      autosave: Boolean(row.autosave),
      createdAt: String(row.createdAt),
      updatedAt: String(row.updatedAt),
      parent: row.parent as number,
      versionData: row.version as never,
      returning: false,
    });
  }
}

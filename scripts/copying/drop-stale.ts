import type { CollectionSlug, Payload } from 'payload';
import { differing, recordDigests, versionDigests } from './digests.ts';
import type { IdMap } from './id-map.ts';
import { recordsAsThere, recordsOf, versionsAsThere, versionsOf } from './rows.ts';

/** The ids of the records that are in the other database as they shall be, and of those whose versions are. */
export type Whole = { records: ReadonlySet<unknown>; versions: ReadonlySet<unknown> };

/**
 * Takes out of the other database what an earlier run left there and the source has not, or not so: deleted or
 * edited since, or cut in half by a kill. Answers what may stay.
 */
export async function dropStale(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
): Promise<Whole> {
  const records = await recordDigests(recordsOf(to, collection));
  if (records.size > 0)
    for (const id of differing(records, await recordDigests(recordsAsThere(from, collection, ids)))) {
      if (records.delete(id)) await to.db.deleteOne({ collection, where: { id: { equals: id } } });
    }
  return { records: new Set(records.keys()), versions: await dropStaleVersions(from, to, collection, ids) };
}

/** All versions of a record or none: only written in their order the last of them is marked as the newest. */
async function dropStaleVersions(from: Payload, to: Payload, collection: CollectionSlug, ids: IdMap) {
  if (!from.collections[collection].config.versions) return new Set();
  const versions = await versionDigests(versionsOf(to, collection));
  if (versions.size > 0)
    for (const id of differing(versions, await versionDigests(versionsAsThere(from, collection, ids)))) {
      if (versions.delete(id)) await to.db.deleteVersions({ collection, where: { parent: { equals: id } } });
    }
  return new Set(versions.keys());
}

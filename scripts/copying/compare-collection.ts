import type { CollectionSlug, Payload } from 'payload';
import { differing, recordDigests, versionDigests } from './digests.ts';
import type { IdMap } from './id-map.ts';
import { recordsAsThere, recordsOf, versionsAsThere, versionsOf } from './rows.ts';

export type Compared = { records: number; versions: number; different: number };

/** How many records and versions there are, and how many records differ, versions included: none after a copy. */
export async function compareCollection(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
): Promise<Compared> {
  const wanted = await recordDigests(recordsAsThere(from, collection, ids));
  const different = new Set(differing(wanted, await recordDigests(recordsOf(to, collection))));
  if (!from.collections[collection].config.versions)
    return { records: wanted.size, versions: 0, different: different.size };

  const versions = await versionDigests(versionsAsThere(from, collection, ids));
  for (const id of differing(versions, await versionDigests(versionsOf(to, collection)))) different.add(id);
  const { totalDocs } = await to.db.countVersions({ collection });
  return { records: wanted.size, versions: totalDocs, different: different.size };
}

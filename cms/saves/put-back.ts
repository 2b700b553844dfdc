import type { CollectionSlug, Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { creationOf, deletionOf } from './record-keys.ts';

type Row = Record<string, unknown> & { id: number };

/**
 * Makes the record of an open save what it was before, versions included; what was being made is taken away,
 * and what was deleted by half is gone.
 */
export async function putBack(payload: Payload, { record, at, before }: OpenSave): Promise<void> {
  const [slug, id, deleted] = record.split('/') as [CollectionSlug, string, string?];
  if (deleted && record === deletionOf(slug, deleted)) return carryThrough(payload, slug, deleted);
  const made = await madeBy(payload, record);
  if (made) return takeAway(payload, slug, made.id);
  const kept = before as Record<string, unknown> | null;
  if (!kept) return;
  if (payload.collections[slug].config.versions) await dropVersionsSince(payload, slug, id, at);
  const where = { id: { equals: kept.id } };
  const now = await payload.db.findOne<Row>({ collection: slug, where });
  const added = Object.keys(now ?? {}).filter((name) => !(name in kept));
  const data = { ...Object.fromEntries(added.map((name) => [name, null])), ...kept };
  await payload.db.updateOne({ collection: slug, where, data, returning: false });
}

/** A record whose versions are gone is deleted too; one that still has them is as before. */
async function carryThrough(payload: Payload, slug: CollectionSlug, id: string): Promise<void> {
  const { totalDocs } = await payload.db.countVersions({
    collection: slug,
    where: { parent: { equals: id } },
  });
  if (totalDocs === 0) await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } } });
}

/** The record that a save began to make. */
export async function madeBy(payload: Payload, record: string): Promise<Row | null> {
  const [slug, , createdAt] = record.split('/') as [CollectionSlug, string, string?];
  if (!createdAt || record !== creationOf(slug, createdAt)) return null;
  return payload.db.findOne<Row>({ collection: slug, where: { createdAt: { equals: createdAt } } });
}

async function takeAway(payload: Payload, slug: CollectionSlug, id: Row['id']): Promise<void> {
  if (payload.collections[slug].config.versions)
    await payload.db.deleteVersions({ collection: slug, where: { parent: { equals: id } } });
  await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } } });
}

/** Of the save's own moment too: a fast disk writes all within one. The newest version left is the latest again. */
async function dropVersionsSince(payload: Payload, slug: CollectionSlug, id: string, at: string) {
  const parent = { parent: { equals: id } };
  await payload.db.deleteVersions({
    collection: slug,
    where: { and: [parent, { updatedAt: { greater_than_equal: at } }] },
  });
  const { docs } = await payload.db.findVersions({
    collection: slug,
    where: parent,
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  });
  const [newest] = docs;
  if (newest && !newest.latest)
    await payload.db.updateVersion({
      collection: slug,
      id: newest.id,
      versionData: { ...newest, latest: true },
      returning: false,
    });
}

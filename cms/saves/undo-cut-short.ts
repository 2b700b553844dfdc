import { setTimeout as pause } from 'node:timers/promises';
import type { CollectionSlug, Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { creationOf } from './creation-of.ts';

type Row = Record<string, unknown> & { id: number };

const collection = 'open-saves';

/**
 * How long a save may take before it counts as cut short: less than the outbox waits, so that what falls due
 * by itself finds the record whole.
 */
const grace = 25_000;

/** How often it is looked whether they are through, in milliseconds. */
const glance = 200;

const graceAgo = () => new Date(Date.now() - grace);

/**
 * Puts back the records whose save was cut short between two writes (SQLite has no transaction that would), as
 * they were before it; those that were being made are taken away. What was typed was never answered, and is
 * still in the form. Answers how many.
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

/**
 * Waits until every record that is being saved now is whole or as it was: at most as long as a save may take. A
 * refused form may leave its row behind, with nothing made.
 */
export async function settleSaves(payload: Payload): Promise<void> {
  const where = { at: { less_than_equal: new Date().toISOString() } };
  const open = async () =>
    (await payload.db.find<OpenSave>({ collection, where, pagination: false, limit: 0 })).docs;
  const isHalf = async ({ record, before }: OpenSave) => before || (await madeBy(payload, record));
  for (;;) {
    const half = await Promise.all((await open()).map(isHalf));
    if (!half.some(Boolean)) return;
    if ((await undoCutShort(payload)) === 0) await pause(glance);
  }
}

async function putBack(payload: Payload, { record, at, before }: OpenSave): Promise<void> {
  const [slug, id] = record.split('/') as [CollectionSlug, string];
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

/** The record that a save began to make. */
async function madeBy(payload: Payload, record: string): Promise<Row | null> {
  const [slug, , createdAt] = record.split('/') as [CollectionSlug, string, string?];
  if (!createdAt || record !== creationOf(slug, createdAt)) return null;
  return payload.db.findOne<Row>({ collection: slug, where: { createdAt: { equals: createdAt } } });
}

async function takeAway(payload: Payload, slug: CollectionSlug, id: Row['id']): Promise<void> {
  if (payload.collections[slug].config.versions)
    await payload.db.deleteVersions({ collection: slug, where: { parent: { equals: id } } });
  await payload.db.deleteOne({ collection: slug, where: { id: { equals: id } } });
}

/** The newest version left is the latest again. */
async function dropVersionsSince(payload: Payload, slug: CollectionSlug, id: string, at: string) {
  const parent = { parent: { equals: id } };
  await payload.db.deleteVersions({
    collection: slug,
    where: { and: [parent, { updatedAt: { greater_than: at } }] },
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

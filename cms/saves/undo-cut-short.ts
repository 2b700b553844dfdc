import type { CollectionSlug, Payload } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';

const collection = 'open-saves';

/**
 * How long a save may take before it counts as cut short: less than the outbox waits, so that what falls due
 * by itself finds the record whole.
 */
const grace = 25_000;

const graceAgo = () => new Date(Date.now() - grace);

/**
 * Puts back the records whose save was cut short between two writes (SQLite has no transaction that would), as
 * they were before it. What was typed was never answered, and is still in the form. Answers how many.
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

async function putBack(payload: Payload, { record, at, before }: OpenSave): Promise<void> {
  const [slug, id] = record.split('/') as [CollectionSlug, string];
  const kept = before as Record<string, unknown> | null;
  if (!kept) return;
  if (payload.collections[slug].config.versions) await dropVersionsSince(payload, slug, id, at);
  const where = { id: { equals: kept.id } };
  const now = await payload.db.findOne<Record<string, unknown> & { id: number }>({ collection: slug, where });
  const added = Object.keys(now ?? {}).filter((name) => !(name in kept));
  const data = { ...Object.fromEntries(added.map((name) => [name, null])), ...kept };
  await payload.db.updateOne({ collection: slug, where, data, returning: false });
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

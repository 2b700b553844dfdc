import { buildVersionCollectionFields, type CollectionSlug, type Payload } from 'payload';
import { digestOf } from '#cms/files/digest.ts';
import type { IdMap } from './id-map.ts';
import { numeric, retarget } from './retarget.ts';

type Row = Record<string, unknown> & { id: number | string };
export type Copied = { records: number; versions: number };
export type Progress = (done: number) => void;

const page = 200;

/** Every record of a collection in the order of its ids, a page at a time. */
export async function* recordsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<Row> {
  for (let last: Row['id'] | undefined; ; ) {
    const { docs } = await payload.db.find<Row>({
      collection,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: page,
      pagination: false,
    });
    yield* docs;
    last = docs.at(-1)?.id;
    if (docs.length < page) return;
  }
}

async function* versionsOf(payload: Payload, collection: CollectionSlug): AsyncGenerator<Row> {
  for (let last: Row['id'] | undefined; ; ) {
    const { docs } = await payload.db.findVersions({
      collection,
      where: last === undefined ? {} : { id: { greater_than: last } },
      sort: 'id',
      limit: page,
      pagination: false,
    });
    yield* docs as unknown as Row[];
    last = docs.at(-1)?.id;
    if (docs.length < page) return;
  }
}

/** A record as the other database shall have it. */
export function asThere(from: Payload, collection: CollectionSlug, row: Row, ids: IdMap): Row {
  const { config } = from.collections[collection];
  const record = { ...retarget(row, config.flattenedFields, ids), id: ids(collection, row.id) } as Row;
  // The outbox names its record in plain text.
  if (collection === 'publication-jobs' && typeof row.subjectId === 'string')
    record.subjectId = String(ids(String(row.subject), numeric(row.subjectId)));
  return record;
}

/** Copies the records that the other database does not have yet. */
export async function copyRecords(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
  progress: Progress,
): Promise<void> {
  const there = new Set<unknown>();
  for await (const { id } of recordsOf(to, collection)) there.add(id);
  let done = 0;
  for await (const row of recordsOf(from, collection)) {
    const data = asThere(from, collection, row, ids);
    if (!there.has(data.id)) await to.db.create({ collection, data });
    progress(++done);
  }
}

/** Versions have no id that anything names: those of a collection are copied all, or anew. */
export async function copyVersions(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
): Promise<void> {
  const count = (payload: Payload) => payload.db.countVersions({ collection });
  if ((await count(from)).totalDocs === (await count(to)).totalDocs) return;
  await to.db.deleteVersions({ collection, where: {} });
  for await (const row of versionsOf(from, collection)) {
    const { version, parent, createdAt, updatedAt, autosave } = versionThere(from, collection, row, ids);
    await to.db.createVersion({
      collectionSlug: collection,
      autosave: Boolean(autosave),
      createdAt: String(createdAt),
      updatedAt: String(updatedAt),
      parent: parent as number,
      versionData: version as never,
      returning: false,
    });
  }
}

/** Only the newest version is marked; the others are not, or marked as not, as the database likes it. */
function versionDigest({ id: _, latest, ...row }: Row): string {
  return digestOf({ ...row, latest: latest || undefined });
}

function versionThere(from: Payload, collection: CollectionSlug, row: Row, ids: IdMap): Row {
  const fields = buildVersionCollectionFields(from.config, from.collections[collection].config, true);
  return retarget(row, fields, ids) as Row;
}

/** How many records differ between the two, and how many versions: both none after a whole copy. */
export async function compareCollection(
  from: Payload,
  to: Payload,
  collection: CollectionSlug,
  ids: IdMap,
): Promise<Copied & { different: number }> {
  const digests = new Map<unknown, string>();
  for await (const row of recordsOf(to, collection)) digests.set(row.id, digestOf(row));
  let records = 0;
  let different = 0;
  for await (const row of recordsOf(from, collection)) {
    records++;
    const wanted = asThere(from, collection, row, ids);
    if (digests.get(wanted.id) !== digestOf(wanted)) different++;
    digests.delete(wanted.id);
  }
  const versions = await compareVersions(from, to, collection, ids);
  return { records, versions: versions.count, different: different + digests.size + versions.different };
}

async function compareVersions(from: Payload, to: Payload, collection: CollectionSlug, ids: IdMap) {
  if (!from.collections[collection].config.versions) return { count: 0, different: 0 };
  const digests: string[] = [];
  for await (const row of versionsOf(to, collection)) digests.push(versionDigest(row));
  const there = new Set(digests);
  let count = 0;
  let different = 0;
  for await (const row of versionsOf(from, collection)) {
    count++;
    if (!there.has(versionDigest(versionThere(from, collection, row, ids)))) different++;
  }
  return { count, different: different + Math.abs(count - digests.length) };
}

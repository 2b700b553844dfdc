import { buildVersionCollectionFields, type CollectionSlug, type Payload, type Where } from 'payload';
import type { Id, IdMap } from './id-map.ts';
import { retarget, textThere } from './retarget.ts';

export type Row = Record<string, unknown> & { id: Id };
type Rows = AsyncGenerator<Row>;

const page = 200;

/** Every record of a collection in the order of its ids, a page at a time. */
export const recordsOf = (payload: Payload, collection: CollectionSlug): Rows =>
  inPages(async (paging) => (await payload.db.find<Row>({ collection, ...paging })).docs);

/** Every version of its records, likewise. */
export const versionsOf = (payload: Payload, collection: CollectionSlug): Rows =>
  inPages(
    async (paging) => (await payload.db.findVersions({ collection, ...paging })).docs as unknown as Row[],
  );

/**
 * The records of a collection as the other database shall have them. One that was made after the ids were given
 * out waits for the next time they are.
 */
export async function* recordsAsThere(from: Payload, collection: CollectionSlug, ids: IdMap): Rows {
  const fields = from.collections[collection].config.flattenedFields;
  for await (const row of recordsOf(from, collection)) {
    const id = ids(collection, row.id);
    if (id === undefined) continue;
    const record: Row = { ...retarget(row, fields, ids), id };
    // The outbox names its record in plain text.
    if (collection === 'publication-jobs' && typeof row.subjectId === 'string')
      record.subjectId = textThere(String(row.subject), row.subjectId, ids);
    yield record;
  }
}

/** The versions of its records, likewise; nothing names their own ids. */
export async function* versionsAsThere(from: Payload, collection: CollectionSlug, ids: IdMap): Rows {
  const fields = buildVersionCollectionFields(from.config, from.collections[collection].config, true);
  for await (const row of versionsOf(from, collection)) {
    const version = retarget(row, fields, ids) as Row;
    if (version.parent) yield version;
  }
}

async function* inPages(
  read: (paging: { where: Where; sort: string; limit: number; pagination: false }) => Promise<Row[]>,
): Rows {
  for (let where: Where = {}; ; ) {
    const rows = await read({ where, sort: 'id', limit: page, pagination: false });
    yield* rows;
    if (rows.length < page) return;
    where = { id: { greater_than: rows.at(-1)?.id } };
  }
}

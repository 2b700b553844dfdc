import type { CollectionSlug, Payload, SelectType, Where } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';

type Id = number | string;

/** How many ids one query may ask for: SQLite takes some 32,000 values. */
const chunk = 5000;

/** Every record that matches, with the named fields alone. */
export async function everyRecord<Doc>(
  payload: Payload,
  collection: CollectionSlug,
  where: Where,
  select: SelectType,
): Promise<Doc[]> {
  const { docs } = await payload.db.find<Doc & { id: Id }>({
    collection,
    where,
    select,
    pagination: false,
    limit: 0,
  });
  return docs;
}

/** The named fields of these records, by id. */
export async function recordsById<Doc extends { id: Id }>(
  payload: Payload,
  collection: CollectionSlug,
  ids: Iterable<Id>,
  select: SelectType,
): Promise<Map<string, Doc>> {
  const wanted = [...new Set(ids)];
  const found = new Map<string, Doc>();
  for (let start = 0; start < wanted.length; start += chunk) {
    const where = { id: { in: wanted.slice(start, start + chunk) } };
    for (const doc of await everyRecord<Doc>(payload, collection, where, select))
      found.set(String(doc.id), doc);
  }
  return found;
}

/** What the rules ask of an exemplar. */
export const exemplarsById = (payload: Payload, ids: Iterable<Id>) =>
  recordsById<Pick<Exemplar, 'id' | 'exemplarKind' | 'role'>>(payload, 'exemplars', ids, {
    exemplarKind: true,
    role: true,
  });

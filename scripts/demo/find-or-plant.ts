import type { CollectionSlug, Payload, Where } from 'payload';

type Id = number | string;
type Catalogue = Extract<
  CollectionSlug,
  | 'articles'
  | 'units'
  | 'movements'
  | 'exemplars'
  | 'documents'
  | 'plans'
  | 'introductions'
  | 'stations'
  | 'script-versions'
  | 'broadcasts'
>;

/** The id of the record that answers to `where`, planted first if it is not there. */
export async function findOrPlant(
  payload: Payload,
  collection: Catalogue,
  where: Where,
  record: () => object | Promise<object>,
): Promise<Id> {
  const known = await payload.db.findOne<{ id: Id }>({ collection, where });
  if (known) return known.id;
  const { id } = await payload.create({ collection, data: (await record()) as never, depth: 0 });
  return id;
}

/** The ids of all records of a collection by one of their fields. */
export async function idsBy(
  payload: Payload,
  collection: Catalogue,
  field: string,
): Promise<Map<string, Id>> {
  const { docs } = await payload.find({ collection, depth: 0, pagination: false, limit: 0 });
  return new Map(docs.map((doc) => [String(Object(doc)[field]), doc.id]));
}

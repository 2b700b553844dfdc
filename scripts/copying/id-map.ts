import type { CollectionSlug, Payload } from 'payload';

export type Id = number | string;

/**
 * Turns a record's id in one database into its id in the other, by collection; undefined for a record that is not
 * there (MongoDB goes on naming those that were deleted).
 */
export type IdMap = (collection: string, id: Id) => Id | undefined;

/** SQLite counts, MongoDB names 12 bytes: a counted id stands in the last six, which no clock will ever give. */
const counted = /^0{12}([0-9a-f]{12})$/;
const named = (id: number): string => id.toString(16).padStart(24, '0');

/**
 * The same ids for the same records at every run: a number becomes the object id that says it; an object id
 * that says one becomes that number again, and any other the next free number in the order of the ids.
 */
export async function mapIds(from: Payload, toNumbers: boolean): Promise<IdMap> {
  if (from.db.defaultIDType === (toNumbers ? 'number' : 'text')) return (_collection, id) => id;
  if (!toNumbers) return (_collection, id) => named(Number(id));

  const maps = new Map<string, Map<Id, number>>();
  for (const collection of Object.keys(from.collections) as CollectionSlug[]) {
    const ids = (await idsOf(from, collection)).sort();
    let last = ids.reduce((most, id) => Math.max(most, numberIn(id) ?? 0), 0);
    maps.set(collection, new Map(ids.map((id) => [id, numberIn(id) ?? ++last])));
  }
  return (collection, id) => maps.get(collection)?.get(id);
}

function numberIn(id: string): number | undefined {
  const hex = counted.exec(id)?.[1];
  return hex === undefined ? undefined : Number.parseInt(hex, 16);
}

async function idsOf(payload: Payload, collection: CollectionSlug): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: string }>({
    collection,
    pagination: false,
    limit: 0,
    select: {},
  });
  return docs.map(({ id }) => id);
}

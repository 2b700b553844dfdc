import type { CollectionSlug, Payload } from 'payload';

type Id = number | string;

/** What these records are called, by id. */
export async function namesOf<Doc extends { id: Id }>(
  payload: Payload,
  collection: CollectionSlug,
  field: keyof Doc & string,
  ids: (Id | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined))];
  if (wanted.length === 0) return new Map();
  const { docs } = await payload.db.find<Doc>({
    collection,
    where: { id: { in: wanted } },
    select: { [field]: true },
    pagination: false,
    limit: 0,
  });
  return new Map(docs.map((doc) => [String(doc.id), String(doc[field])]));
}

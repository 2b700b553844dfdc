import type { Payload } from 'payload';

type Id = number | string;

/** Where a record came from, and the digest of all that was read for it. */
export type Origin = { key: string; digest: string };

/** What became of one file's record. */
export type Saved = { result: 'new' | 'updated' | 'unchanged'; id: Id; notes: string[] };

type Marked = { id: Id; importKey?: string | null; importSourceDigest?: string | null };

/**
 * The record that came from this file, or from another file with exactly this content: a copy, or a folder
 * that was moved.
 */
export async function findImported(
  payload: Payload,
  collection: 'articles' | 'documents',
  { key, digest }: Origin,
): Promise<Marked | undefined> {
  const { docs } = await payload.db.find<Marked>({
    collection,
    where: { or: [{ importKey: { equals: key } }, { importSourceDigest: { equals: digest } }] },
    limit: 2,
    pagination: false,
  });
  return docs.find((record) => record.importKey === key) ?? docs[0];
}

import { digestOf } from '#cms/files/digest.ts';
import type { Row } from './rows.ts';

/** What stands in a database, by the id of the record it belongs to. */
export type Digests = Map<unknown, string>;

export async function recordDigests(records: AsyncIterable<Row>): Promise<Digests> {
  const digests: Digests = new Map();
  for await (const row of records) digests.set(row.id, digestOf(row));
  return digests;
}

/** One digest for all versions of a record: they have no ids of their own that both databases know. */
export async function versionDigests(versions: AsyncIterable<Row>): Promise<Digests> {
  const each = new Map<unknown, string[]>();
  for await (const row of versions) {
    const digest = versionDigest(row);
    const others = each.get(row.parent);
    if (others) others.push(digest);
    else each.set(row.parent, [digest]);
  }
  return new Map([...each].map(([parent, digests]) => [parent, digestOf(digests.sort())]));
}

/** Only the newest version is marked; the others are not, or marked as not, as the database likes it. */
const versionDigest = ({ id: _, latest, ...row }: Row): string =>
  digestOf({ ...row, latest: latest || undefined });

/** The records of which the two have not the same. */
export const differing = (one: Digests, other: Digests): unknown[] =>
  [...new Set([...one.keys(), ...other.keys()])].filter((id) => one.get(id) !== other.get(id));

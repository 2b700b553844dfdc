import type { Payload, PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';

/**
 * The newest version of a story, draft or published: where the workflow stands. Relations are ids. It is
 * not asked for by its `latest` mark: SQLite would read all stories' marks to find one.
 */
export async function latestArticle(
  payload: Payload,
  id: number | string,
  req?: PayloadRequest,
): Promise<Article | undefined> {
  const { docs } = await payload.db.findVersions<Article>({
    collection: 'articles',
    req,
    where: { parent: { equals: id } },
    limit: 1,
    pagination: false,
    sort: '-updatedAt',
  });
  const [newest] = docs;
  return newest && ({ ...newest.version, id: idOf(newest.parent as number) } as Article);
}

/** The story's main row: what the public reads, or read last. */
export async function mainArticle(
  payload: Payload,
  id: number | string,
  req?: PayloadRequest,
): Promise<Article | undefined> {
  const found = await payload.db.findOne<Article>({
    collection: 'articles',
    req,
    where: { id: { equals: id } },
  });
  return found ?? undefined;
}

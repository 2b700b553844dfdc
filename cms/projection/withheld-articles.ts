import type { Payload } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';
import { inChunks } from '../database/in-chunks.ts';
import { exemplarsOf, isPublicArticle } from './public-articles.ts';

/** The published stories that the public may not read because somebody in them has not agreed: few. */
export async function withheldArticles(payload: Payload): Promise<(number | string)[]> {
  const { docs: people } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    select: { exemplarKind: true, consent: true },
    pagination: false,
    limit: 0,
  });
  const silent = people.filter((person) => !consentCovers(person)).map(({ id }) => id);
  const articles = await inChunks(silent, async (chunk) => {
    const { docs } = await payload.db.find<Article>({
      collection: 'articles',
      where: { and: [{ exemplars: { in: chunk } }, { _status: { equals: 'published' } }] },
      select: { _status: true, editorialState: true, exemplars: true },
      pagination: false,
      limit: 0,
    });
    return docs;
  });
  const told = await exemplarsOf(payload, articles);
  const withheld = articles.filter((article) => !isPublicArticle(article, told)).map(({ id }) => id);
  return [...new Set(withheld)];
}

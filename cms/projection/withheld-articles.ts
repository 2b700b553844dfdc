import type { Payload } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';
import { exemplarsOf, isPublicArticle } from './public-articles.ts';

const chunk = 500;

/** The published stories that the public may not read because somebody in them has not agreed: few. */
export async function withheldArticles(payload: Payload): Promise<(number | string)[]> {
  const { docs: people } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    select: { exemplarKind: true, consent: true },
    pagination: false,
    limit: 0,
  });
  const silent = people.filter((person) => !consentCovers(person)).map(({ id }) => id);
  const withheld = new Set<number | string>();
  for (let start = 0; start < silent.length; start += chunk) {
    const { docs: articles } = await payload.db.find<Article>({
      collection: 'articles',
      where: {
        and: [
          { exemplars: { in: silent.slice(start, start + chunk) } },
          { _status: { equals: 'published' } },
        ],
      },
      select: { _status: true, editorialState: true, exemplars: true },
      pagination: false,
      limit: 0,
    });
    const told = await exemplarsOf(payload, articles);
    for (const article of articles) if (!isPublicArticle(article, told)) withheld.add(article.id);
  }
  return [...withheld];
}

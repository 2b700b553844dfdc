import { APIError, type Payload } from 'payload';
import { latestArticle } from '../actions/latest-article.ts';
import { publishArticle } from '../actions/publish-article.ts';
import { returnArticle } from '../actions/return-article.ts';
import { reachOf } from '../projection/reach.ts';
import { duePublications } from './take-publications.ts';

/**
 * Publishes the approved stories whose hour has come, each only if its newest version is still the
 * approved one. A story that may no longer go out (a consent was taken back) is returned with the reason.
 * Returns the ids of those published.
 */
export async function publishDueArticles(payload: Payload, now = new Date()): Promise<(number | string)[]> {
  const published: (number | string)[] = [];
  for (const id of await dueArticles(payload, now)) {
    try {
      const { editorialState } = await publishArticle(payload, { id, onlyFrom: 'approved' });
      if (editorialState === 'published') published.push(id);
    } catch (error) {
      if (!(error instanceof APIError)) throw error;
      payload.logger.warn(`Bài viết ${id} chưa đăng được theo lịch: ${error.message}`);
      if (error.status === 400)
        await returnArticle(payload, { id, reason: error.message, onlyFrom: 'approved' });
    }
  }
  return published;
}

/** Approving a story writes a publication for its hour, so only those that are due need to be looked at. */
async function dueArticles(payload: Payload, now: Date): Promise<(number | string)[]> {
  const due = (await duePublications(payload, now)).filter(({ collection }) => collection === 'articles');
  const { articles } = await reachOf(payload, due);
  const newest = await Promise.all([...articles].map((id) => latestArticle(payload, id)));
  return newest
    .filter((article) => article?.editorialState === 'approved')
    .filter((article) => article?.publishedAt && article.publishedAt <= now.toISOString())
    .map((article) => article?.id)
    .filter((id) => id !== undefined);
}

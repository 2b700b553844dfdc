import { APIError, type Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';
import { latestArticle } from '../actions/latest-article.ts';
import { publishArticle } from '../actions/publish-article.ts';
import { returnArticle } from '../actions/return-article.ts';
import { reachOf } from '../projection/reach.ts';
import { duePublications } from './take-publications.ts';

const lately = 7 * 24 * 60 * 60 * 1000;

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

/** Newest versions only, whatever the way by which they were found. */
async function dueArticles(payload: Payload, now: Date): Promise<(number | string)[]> {
  const ids = new Set([...(await scheduledByJob(payload, now)), ...(await scheduledLately(payload, now))]);
  const newest = await Promise.all([...ids].map((id) => latestArticle(payload, id)));
  return newest
    .filter((article) => article?.editorialState === 'approved')
    .filter((article) => article?.publishedAt && new Date(article.publishedAt) <= now)
    .map((article) => article?.id)
    .filter((id) => id !== undefined);
}

/** Approving a story writes a publication for its hour; it waits however long the worker stood still. */
async function scheduledByJob(payload: Payload, now: Date): Promise<string[]> {
  const due = (await duePublications(payload, now)).filter(({ collection }) => collection === 'articles');
  return [...(await reachOf(payload, due)).articles];
}

/**
 * A job may have been carried out already, by a request to publish everything anew: so the versions of the
 * last days are asked too. Only the hour is asked for, so that the database goes by its index: those ever
 * approved grow with the archive.
 */
async function scheduledLately(payload: Payload, now: Date): Promise<string[]> {
  const { docs } = await payload.db.findVersions<Article>({
    collection: 'articles',
    where: {
      and: [
        { 'version.publishedAt': { greater_than: new Date(now.getTime() - lately).toISOString() } },
        { 'version.publishedAt': { less_than_equal: now.toISOString() } },
      ],
    },
    select: { parent: true, latest: true, version: { editorialState: true } },
    pagination: false,
    limit: 0,
  });
  return docs
    .filter(({ latest, version }) => latest && version.editorialState === 'approved')
    .map(({ parent }) => String(idOf(parent as number)));
}

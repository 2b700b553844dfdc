import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { demandComplete } from '../rules/demand-complete.ts';
import { demandConsent } from '../rules/demand-consent.ts';
import { demandHour } from '../rules/demand-hour.ts';
import { demandPassable } from '../rules/demand-passable.ts';
import type { ArticleRule } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/**
 * Duyệt và đăng: the newest text becomes what the public reads. With `publishedAt` in the future it is
 * approved instead and goes live by itself at that hour.
 */
export const publishArticle = (payload: Payload, order: Order): Promise<Article> =>
  saveArticle(payload, 'publish', order);

export const publishing: ArticleRule = async ({ story, main, now, req }) => {
  demandComplete(story, 'đăng');
  demandHour(story);
  await demandConsent(story, req);
  await demandPassable(story, 'đăng', now, req);
  return {
    publishedAt: story.publishedAt ?? now,
    firstPublishedAt: story.firstPublishedAt ?? now,
    ...(main?.editorialState === 'withdrawn' ? { guid: newGuid(), replacesGuid: main.guid } : {}),
  };
};

/** The name by which feed readers know a story for ever. */
export const newGuid = (): string => `urn:uuid:${randomUUID()}`;

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { refuse } from '../rules/refuse.ts';
import { type ArticleRule, isLive, lastPublicOf } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/** Hạ bài về bản nháp: the story leaves the portal without a trace, to be worked on. */
export const unpublishArticle = (payload: Payload, order: Order): Promise<Article> =>
  saveArticle(payload, 'unpublish', order);

export const unpublishing: ArticleRule = ({ main }) => {
  if (!isLive(main)) refuse('Bài này không ở trên cổng nên không hạ xuống được.');
  return { lastPublic: lastPublicOf(main) };
};

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { refuse } from '../rules/refuse.ts';
import { type ArticleRule, lastPublicOf } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/** Gỡ bài: the story leaves the portal, its address says "đã gỡ", and the reason stays on record. */
export const withdrawArticle = (payload: Payload, order: Order & { reason: string }): Promise<Article> =>
  saveArticle(payload, 'withdraw', order);

export const withdrawing: ArticleRule = ({ story, main }) => {
  if (!story.firstPublishedAt) refuse('Bài này chưa từng lên cổng nên không có gì để gỡ.');
  return { lastPublic: lastPublicOf(main) };
};

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import type { ArticleRule } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/** Trả lại: the newsroom gives the story back to its writer and says why. */
export const returnArticle = (payload: Payload, order: Order & { reason: string }): Promise<Article> =>
  saveArticle(payload, 'return', order);

export const returning: ArticleRule = () => ({});

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { demandCommitments } from '../rules/demand-commitments.ts';
import { demandComplete } from '../rules/demand-complete.ts';
import type { ArticleRule } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/** Trình duyệt: the writer lays a whole story before the newsroom and answers for it. */
export const submitArticle = (payload: Payload, order: Order): Promise<Article> =>
  saveArticle(payload, 'submit', order);

export const submitting: ArticleRule = ({ story }) => {
  demandComplete(story, 'trình duyệt');
  demandCommitments(story);
  return {};
};

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { demandComplete } from '../rules/demand-complete.ts';
import { demandConsent } from '../rules/demand-consent.ts';
import { demandHour } from '../rules/demand-hour.ts';
import { demandPassable } from '../rules/demand-passable.ts';
import { refuse } from '../rules/refuse.ts';
import type { ArticleRule } from './article-rule.ts';
import { type Order, saveArticle } from './save-article.ts';

/** Duyệt, hẹn giờ đăng: exactly this text goes live by itself at `publishedAt`. */
export const approveArticle = (payload: Payload, order: Order): Promise<Article> =>
  saveArticle(payload, 'approve', order);

export const approving: ArticleRule = async ({ story, now, req }) => {
  demandComplete(story, 'duyệt');
  demandHour(story);
  await demandConsent(story, req);
  if (!story.publishedAt || story.publishedAt <= now)
    refuse('Hãy chọn giờ đăng ở tương lai, hoặc bấm “Duyệt và đăng” để đăng ngay.');
  await demandPassable(story, 'duyệt', now, req);
  return {};
};

import type { Article } from '#cms/payload-types.ts';
import { isPublishableMoment } from '#models/article.ts';
import { refuse } from './refuse.ts';

/** A mistyped year (“0202”) is stopped where it is typed. */
export function demandHour({ publishedAt }: Pick<Article, 'publishedAt'>): void {
  if (publishedAt && !isPublishableMoment(publishedAt))
    refuse('Giờ đăng phải từ ngày 02/9/1945 đến hết năm 2100; hãy xem lại năm.');
}

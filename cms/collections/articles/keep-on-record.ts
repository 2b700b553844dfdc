import type { CollectionBeforeDeleteHook } from 'payload';
import { latestArticle } from '../../actions/latest-article.ts';
import { refuse } from '../../rules/refuse.ts';

/** A story that was on the portal stays on record, whoever asks: its address must still say "đã gỡ". */
export const keepOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const article = await latestArticle(req.payload, id, req);
  if (article?.firstPublishedAt)
    refuse('Bài đã từng lên cổng nên không xóa được; hãy dùng “Gỡ bài” và ghi lý do.', 403);
};

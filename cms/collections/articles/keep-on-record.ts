import type { CollectionBeforeDeleteHook } from 'payload';
import { actorOf, idOf } from '../../access/actor.ts';
import { latestArticle, mainArticle } from '../../actions/latest-article.ts';
import { refuse } from '../../rules/refuse.ts';

/**
 * A story that was on the portal stays on record, whoever asks: its address must still say "đã gỡ". A
 * contributor throws away only what lies in their own hands: an own draft, or what was sent back.
 */
export const keepOnRecord: CollectionBeforeDeleteHook = async ({ id, req }) => {
  const main = await mainArticle(req.payload, id, req);
  const latest = (await latestArticle(req.payload, id, req)) ?? main;
  if (main?.firstPublishedAt || latest?.firstPublishedAt)
    refuse('Bài đã từng lên cổng nên không xóa được; hãy dùng “Gỡ bài” và ghi lý do.', 403);
  const { role, unit } = actorOf(req);
  if (role !== 'contributor' || !latest) return;
  if (idOf(latest.introducedBy) !== unit) refuse('Bài này của đơn vị khác.', 403);
  if (latest.editorialState !== 'draft' && latest.editorialState !== 'returned')
    refuse('Bài đã trình nên cộng tác viên không xóa được; hãy nhờ biên tập viên trả lại.', 403);
};

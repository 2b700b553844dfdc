import type { CollectionBeforeChangeHook } from 'payload';
import { actorOf } from '../access/actor.ts';
import { shownOnPortal } from '../projection/public-articles.ts';
import { refuse } from './refuse.ts';

/** What citizens already read is no longer the contributor's to change: it would go live unread. */
export const contributorKeepsOffPortal =
  (subject: 'exemplars' | 'media'): CollectionBeforeChangeHook =>
  async ({ data, operation, originalDoc, req }) => {
    if (operation === 'create' || actorOf(req).role !== 'contributor') return data;
    const shown = await shownOnPortal(req.payload, subject, [originalDoc.id]);
    if (shown.size > 0)
      refuse('Mục này đã lên cổng nên cộng tác viên không sửa được; hãy nhờ biên tập viên.', 403);
    return data;
  };

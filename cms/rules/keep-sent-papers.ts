import type { CollectionBeforeChangeHook } from 'payload';
import type { Paper } from '#cms/payload-types.ts';
import { actorOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/** What an introduction was sent with is no longer the unit's to change: it would vouch for something else. */
export const keepSentPapers: CollectionBeforeChangeHook<Paper> = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !originalDoc || actorOf(req).role !== 'contributor') return data;
  const { totalDocs } = await req.payload.db.count({
    collection: 'introductions',
    req,
    where: {
      and: [
        { 'confirmation.paper': { equals: originalDoc.id } },
        { state: { not_in: ['draft', 'returned'] } },
      ],
    },
  });
  if (totalDocs > 0)
    refuse('Giấy tờ này đã gửi kèm lượt giới thiệu nên không sửa được; hãy tải lên bản khác.', 403);
  return data;
};

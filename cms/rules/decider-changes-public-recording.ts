import type { CollectionBeforeChangeHook, CollectionSlug, Where } from 'payload';
import { isDecider } from '../access/is-decider.ts';
import { refuse } from './refuse.ts';

const uses: [CollectionSlug, Where][] = [
  ['articles', { _status: { equals: 'published' } }],
  ['script-versions', { approved: { equals: true } }],
];

/** What citizens hear was let through by a decider; another sound under the same name would go out unheard. */
export const deciderChangesPublicRecording: CollectionBeforeChangeHook = async ({
  data,
  operation,
  originalDoc,
  req,
}) => {
  if (operation === 'create' || !req.user || isDecider({ req })) return data;
  for (const [collection, isOut] of uses) {
    const where: Where = { and: [{ recording: { equals: originalDoc.id } }, isOut] };
    if ((await req.payload.db.count({ collection, req, where })).totalDocs > 0)
      refuse(
        'Bản ghi âm này đang được công bố nên chỉ người duyệt, quản trị viên sửa được; hãy tải bản mới lên thành bản ghi khác.',
        403,
      );
  }
  return data;
};

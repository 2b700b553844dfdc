import type { CollectionBeforeChangeHook } from 'payload';
import type { ScriptVersion } from '#cms/payload-types.ts';
import { scriptVersionState } from '#models/script-version.ts';
import { isDecider } from '../access/is-decider.ts';
import { refuse } from './refuse.ts';

/** What was approved is public as it was approved: others change it only after a decider took the approval back. */
export const deciderApprovesScript: CollectionBeforeChangeHook<ScriptVersion> = ({
  data,
  originalDoc,
  req,
}) => {
  if (originalDoc?.approved && req.user && !isDecider({ req }))
    refuse('Bản này đã được duyệt và công bố; hãy nhờ người duyệt bỏ dấu duyệt trước khi sửa.', 403);
  const version = { ...originalDoc, ...data };
  if (version.approved && scriptVersionState(version) === 'untranslated')
    refuse('Bản này chưa có nội dung, chưa có bản ghi âm nên chưa duyệt được.');
  return data;
};

import type { CollectionBeforeChangeHook } from 'payload';
import type { ScriptVersion } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/** A station translates what it may read: for a draft, its script would hold the office up and tell that it is there. */
export const demandReadableStory: CollectionBeforeChangeHook<ScriptVersion> = async ({
  data,
  originalDoc,
  req,
}) => {
  const id = idOf(data.article);
  if (req.user?.role !== 'radio' || id === undefined || id === idOf(originalDoc?.article)) return data;
  const article = await req.payload.findByID({
    collection: 'articles',
    id,
    depth: 0,
    overrideAccess: false,
    disableErrors: true,
    req,
  });
  if (!article) refuse('Bài này chưa lên cổng nên đài chưa lập bản đọc được; hãy chờ bài được đăng.', 403);
  return data;
};

import type { CollectionBeforeOperationHook, PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { type EditorialAct, editorialActSchema } from '#models/editorial-state.ts';
import { refuse } from '../rules/refuse.ts';
import { isLive } from './article-rule.ts';
import { latestArticle, mainArticle } from './latest-article.ts';

type SaveArgs = { id?: number | string; data: Partial<Article>; draft?: boolean; duplicateFromID?: unknown };

/**
 * Reads from any save, whoever sent it, which act is meant, and forces Payload's draft flags to that act:
 * only publish, unpublish and withdraw ever touch the row the public reads (payload#13267).
 */
export const chooseAct: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'restoreVersion')
    refuse('Không khôi phục thẳng bản cũ được; hãy chép phần cần dùng sang bản nháp.', 403);
  if (operation !== 'create' && operation !== 'update') return args;
  const save = args as unknown as SaveArgs;
  if (operation === 'update' && save.id === undefined) refuse('Mỗi lần chỉ lưu được một bài viết.', 403);
  if (save.duplicateFromID !== undefined && save.duplicateFromID !== null)
    refuse('Không nhân bản bài viết được; hãy viết bài mới.', 403);
  const act = await actOf(save, req);
  return {
    ...args,
    ...flagsOf(act),
    autosave: false,
    publishAllLocales: undefined,
    unpublishAllLocales: undefined,
    publishSpecificLocale: undefined,
    data: { ...save.data, act, _status: act === 'publish' ? 'published' : 'draft' },
  } as unknown as typeof args;
};

/** Taking a story off the portal protects people: nobody who has it open holds that up. */
const flagsOf = (act: EditorialAct) => ({
  draft: !['publish', 'unpublish', 'withdraw'].includes(act),
  ...(['unpublish', 'withdraw'].includes(act) && { overrideLock: true }),
});

async function actOf({ id, data, draft }: SaveArgs, req: PayloadRequest): Promise<EditorialAct> {
  if (data.act) {
    const named = editorialActSchema.safeParse(data.act);
    if (!named.success) refuse(`Không có việc nào tên là “${data.act}”.`);
    return named.data === 'publish' ? publishOrApprove(id, data, req) : named.data;
  }
  if (data._status === 'published') return publishOrApprove(id, data, req);
  if (
    data._status === 'draft' &&
    !draft &&
    id !== undefined &&
    isLive(await mainArticle(req.payload, id, req))
  )
    return 'unpublish';
  return 'edit';
}

/** Publishing a story whose hour has not come is approving it for that hour. */
async function publishOrApprove(
  id: SaveArgs['id'],
  data: Partial<Article>,
  req: PayloadRequest,
): Promise<EditorialAct> {
  const kept = id === undefined ? undefined : (await latestArticle(req.payload, id, req))?.publishedAt;
  const publishedAt = data.publishedAt === undefined ? kept : data.publishedAt;
  return publishedAt && new Date(publishedAt).getTime() > Date.now() ? 'approve' : 'publish';
}

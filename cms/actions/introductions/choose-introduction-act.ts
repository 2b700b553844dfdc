import type { CollectionBeforeOperationHook } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { introductionActSchema } from '#models/introduction-state.ts';
import { refuse } from '../../rules/refuse.ts';

type SaveArgs = { id?: number | string; data: Partial<Introduction>; duplicateFromID?: unknown };

/** Reads from any save, whoever sent it, which act is meant; a save that names none is an edit. */
export const chooseIntroductionAct: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'create' && operation !== 'update') return args;
  const save = args as unknown as SaveArgs;
  if (operation === 'update' && save.id === undefined)
    refuse('Mỗi lần chỉ lưu được một lượt giới thiệu.', 403);
  if (save.duplicateFromID !== undefined && save.duplicateFromID !== null)
    refuse('Không nhân bản lượt giới thiệu được; hãy lập lượt mới.', 403);
  const act = introductionActSchema.safeParse(save.data.act ?? 'edit');
  if (!act.success) refuse(`Không có việc nào tên là “${save.data.act}”.`);
  return { ...args, data: { ...save.data, act: act.data } } as unknown as typeof args;
};

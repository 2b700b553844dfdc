'use client';

import { useAuth, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import {
  actsFor,
  type EditorialAct,
  type EditorialState,
  editorialWorkflow,
} from '#models/editorial-state.ts';
import type { Role } from '#models/role.ts';
import { ActBar } from './act-bar.tsx';

/** Acts that take a story away from somebody or from the public are asked about first. */
const consequences: Partial<Record<EditorialAct, string>> = {
  return: 'Bài được trả về cho người viết cùng lý do này.',
  unpublish: 'Bài rời cổng và trở về bản nháp để sửa; địa chỉ của bài tạm thời không mở được.',
  withdraw: 'Bài rời cổng, các trang và dòng tin RSS; địa chỉ của bài chỉ còn ghi “đã gỡ”.',
};

/** What this person may do with this story now; the typed text and the act go in one request. */
export function ActButtons() {
  const { id, hasPublishedDoc, setHasPublishedDoc } = useDocumentInfo();
  const { user } = useAuth();
  const { submit } = useForm();
  const modified = useFormModified();
  const state = useFormFields(([fields]) => (fields.editorialState?.value ?? 'draft') as EditorialState);
  const publishedAt = useFormFields(([fields]) => fields.publishedAt?.value as string | undefined);
  const wasLive = useFormFields(([fields]) => Boolean(fields.firstPublishedAt?.value));

  const isScheduled = Boolean(publishedAt && new Date(publishedAt) > new Date());
  const possible: Record<EditorialAct, boolean> = {
    edit: true,
    submit: true,
    return: Boolean(id),
    approve: isScheduled,
    publish: !isScheduled,
    unpublish: Boolean(id) && hasPublishedDoc,
    withdraw: Boolean(id) && wasLive,
  };
  const acts = actsFor(state, (user?.role ?? 'radio') as Role).filter((act) => possible[act]);

  async function carryOut(act: EditorialAct, reason?: string) {
    const result = await submit({
      action: `/api/articles${id ? `/${id}` : ''}?depth=0&fallback-locale=null`,
      method: id ? 'PATCH' : 'POST',
      overrides: { act, actReason: reason, _status: act === 'publish' ? 'published' : 'draft' },
      skipValidation: act === 'edit',
    });
    if (!result || !('res' in result) || !result.res.ok) return;
    if (act === 'publish') setHasPublishedDoc(true);
    if (act === 'unpublish' || act === 'withdraw') setHasPublishedDoc(false);
  }

  return (
    <ActBar
      workflow={editorialWorkflow}
      acts={acts}
      first={acts.findLast((act) => act === 'publish' || act === 'approve' || act === 'submit')}
      consequences={consequences}
      isIdle={(act) =>
        !modified && (act === 'edit' ? Boolean(id) : act === 'publish' && state === 'published')
      }
      onAct={carryOut}
    />
  );
}

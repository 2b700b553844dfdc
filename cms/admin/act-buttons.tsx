'use client';

import { Button, useAuth, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import { useState } from 'react';
import {
  actsFor,
  actsNeedingReason,
  type EditorialAct,
  type EditorialState,
  editorialActLabels,
} from '#models/editorial-state.ts';
import type { Role } from '#models/role.ts';
import { ReasonDialog } from './reason-dialog.tsx';

/** Acts that take a story away from somebody or from the public are asked about first. */
const asked: readonly EditorialAct[] = [...actsNeedingReason, 'unpublish'];

/** What this person may do with this story now; the typed text and the act go in one request. */
export function ActButtons() {
  const { id, hasPublishedDoc, setHasPublishedDoc } = useDocumentInfo();
  const { user } = useAuth();
  const { submit } = useForm();
  const modified = useFormModified();
  const [pending, setPending] = useState<EditorialAct>();
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
  const first = acts.findLast((act) => act === 'publish' || act === 'approve' || act === 'submit');

  async function carryOut(act: EditorialAct, reason?: string) {
    setPending(undefined);
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
    <div className="gs-acts">
      {acts.map((act) => (
        <Button
          key={act}
          id={`action-${act}`}
          buttonStyle={act === first ? 'primary' : 'secondary'}
          size="medium"
          margin={false}
          disabled={!modified && (act === 'edit' ? Boolean(id) : act === 'publish' && state === 'published')}
          onClick={() => (asked.includes(act) ? setPending(act) : void carryOut(act))}
        >
          {editorialActLabels[act]}
        </Button>
      ))}
      {pending && (
        <ReasonDialog
          act={pending}
          onCancel={() => setPending(undefined)}
          onConfirm={(reason) => void carryOut(pending, reason)}
        />
      )}
    </div>
  );
}

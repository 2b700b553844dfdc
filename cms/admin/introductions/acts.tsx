'use client';

import { useAuth, useDocumentInfo, useForm, useFormFields, useFormModified } from '@payloadcms/ui';
import {
  type IntroductionAct,
  type IntroductionState,
  introductionActsFor,
  introductionWorkflow,
} from '#models/introduction-state.ts';
import type { Role } from '#models/role.ts';
import { ActBar } from '../act-bar.tsx';

/** Acts that take something from the unit, or that cannot be taken back, are asked about first. */
const consequences: Partial<Record<IntroductionAct, string>> = {
  return:
    'Đơn vị nhận lại lượt giới thiệu cùng lý do này để bổ sung rồi gửi lại; trong lúc ấy lượt này chưa được tính.',
  refuse: 'Lượt giới thiệu không được tính vào chỉ tiêu; đơn vị đọc được lý do này.',
  choose: 'Ghi nhận Hội đồng chọn điển hình này để nhân rộng và giới thiệu lên cấp trên.',
  propose: 'Ghi nhận Hội đồng đề nghị khen thưởng điển hình này.',
};

/** What most who open it in that state come for. */
const usual: Partial<Record<IntroductionState, IntroductionAct>> = {
  draft: 'send',
  returned: 'send',
  sent: 'receive',
  received: 'accept',
};

/** What this person may do with this introduction now; the typed text and the act go in one request. */
export function Acts() {
  const { id } = useDocumentInfo();
  const { user } = useAuth();
  const { submit } = useForm();
  const modified = useFormModified();
  const state = useFormFields(([fields]) => (fields.state?.value ?? 'draft') as IntroductionState);

  async function carryOut(act: IntroductionAct, reason?: string) {
    await submit({
      action: `/api/introductions${id ? `/${id}` : ''}?depth=0&fallback-locale=null`,
      method: id ? 'PATCH' : 'POST',
      overrides: { act, actReason: reason },
    });
  }

  return (
    <ActBar
      workflow={introductionWorkflow}
      acts={introductionActsFor(state, (user?.role ?? 'radio') as Role)}
      first={usual[state]}
      consequences={consequences}
      isIdle={(act) => act === 'edit' && Boolean(id) && !modified}
      onAct={carryOut}
    />
  );
}

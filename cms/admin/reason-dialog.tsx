'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { actsNeedingReason, type EditorialAct, editorialActLabels } from '#models/editorial-state.ts';

const consequences: Partial<Record<EditorialAct, string>> = {
  return: 'Bài được trả về cho người viết cùng lý do này.',
  unpublish: 'Bài rời cổng và trở về bản nháp để sửa; địa chỉ của bài tạm thời không mở được.',
  withdraw: 'Bài rời cổng, các trang và dòng tin RSS; địa chỉ của bài chỉ còn ghi “đã gỡ”.',
};

type Props = { act: EditorialAct; onCancel: () => void; onConfirm: (reason: string) => void };

/** Asks for the reason of an act before it is done. */
export function ReasonDialog({ act, onCancel, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);
  const isMissing = actsNeedingReason.includes(act) && !reason.trim();

  return createPortal(
    <dialog ref={dialog} className="gs-dialog" onClose={onCancel} aria-labelledby="gs-dialog-title">
      <h2 id="gs-dialog-title">{editorialActLabels[act]}</h2>
      <p>{consequences[act]}</p>
      <label htmlFor="gs-reason">Lý do{actsNeedingReason.includes(act) ? '' : ' (nếu có)'}</label>
      <textarea id="gs-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className="gs-acts">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          Thôi
        </Button>
        <Button id="confirm-act" margin={false} disabled={isMissing} onClick={() => onConfirm(reason)}>
          {editorialActLabels[act]}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}

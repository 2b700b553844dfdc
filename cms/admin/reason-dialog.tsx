'use client';

import { Button } from '@payloadcms/ui';
import { useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';

type Props = {
  /** What is about to be done, as on its button. */
  title: string;
  /** What comes of it, in a sentence. */
  consequence?: string;
  /** Whether it is not done without a reason. */
  demandsReason: boolean;
  onCancel: () => void;
  onConfirm: (reason: string) => void;
};

/** Asks for the reason of an act before it is done. */
export function ReasonDialog({ title, consequence, demandsReason, onCancel, onConfirm }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [reason, setReason] = useState('');
  useEffect(() => dialog.current?.showModal(), []);

  return createPortal(
    <dialog ref={dialog} className="gs-dialog" onClose={onCancel} aria-labelledby="gs-dialog-title">
      <h2 id="gs-dialog-title">{title}</h2>
      <p>{consequence}</p>
      <label htmlFor="gs-reason">Lý do{demandsReason ? '' : ' (nếu có)'}</label>
      <textarea id="gs-reason" rows={4} value={reason} onChange={(event) => setReason(event.target.value)} />
      <div className="gs-acts">
        <Button buttonStyle="secondary" margin={false} onClick={onCancel}>
          Thôi
        </Button>
        <Button
          id="confirm-act"
          margin={false}
          disabled={demandsReason && !reason.trim()}
          onClick={() => onConfirm(reason)}
        >
          {title}
        </Button>
      </div>
    </dialog>,
    document.body,
  );
}

'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { Introduction } from '#cms/payload-types.ts';
import { type IntroductionState, introductionStateLabels } from '#models/introduction-state.ts';
import { formatMoment } from '#models/vietnamese/calendar.ts';
import { ArticleButton } from './article-button.tsx';
import './introductions.css';

/** Where the introduction stands, its receipt, and why it came back. */
export function State() {
  const { savedDocumentData } = useDocumentInfo();
  const state = useFormFields(([fields]) => (fields.state?.value ?? 'draft') as IntroductionState);
  const { receipt, sentAt, history } = (savedDocumentData ?? {}) as Partial<Introduction>;
  const last = history?.findLast(({ act }) => act === 'return' || act === 'refuse');
  return (
    <div className="field-type gs-panel">
      <div className="field-label">Trạng thái</div>
      <span id="introduction-state" className={`gs-state gs-introduction--${state}`}>
        {introductionStateLabels[state]}
      </span>
      {receipt && (
        <p id="receipt">
          Biên nhận số <strong>{receipt}</strong>
          {sentAt && `, gửi lúc ${formatMoment(sentAt)}`}.
        </p>
      )}
      {(state === 'returned' || state === 'refused') && last?.reason && (
        <p id="return-reason" className="gs-introduction-reason">
          Lý do: {last.reason}
        </p>
      )}
      <ArticleButton />
    </div>
  );
}

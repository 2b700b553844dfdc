'use client';

import { useDocumentInfo, useFormFields } from '@payloadcms/ui';
import type { SimilarAnswer } from '#cms/collections/introductions/similar-endpoint.ts';
import type { EarlierMerit } from '#cms/introductions/earlier-merit.ts';
import { introductionStateLabels } from '#models/introduction-state.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import './introductions.css';
import { useAnswer } from './use-answer.ts';

type Id = number | string;

/** In the form of an introduction: who of the chosen exemplar's name was introduced or honoured before. */
export function Similar() {
  const { id } = useDocumentInfo();
  const exemplar = useFormFields(([fields]) => fields.exemplar?.value as Id | undefined);
  const unit = useFormFields(([fields]) => fields.unit?.value as Id | undefined);
  return <Warning question={exemplar ? { exemplar, unit, except: id } : undefined} />;
}

/** In the form of an exemplar, while the name of a new one is typed. */
export function SimilarByName() {
  const { id } = useDocumentInfo();
  const name = useFormFields(([fields]) => fields.name?.value as string | undefined);
  const unit = useFormFields(([fields]) => fields.unit?.value as Id | undefined);
  const isTold = !id && name && name.trim().length > 2;
  return <Warning question={isTold ? { name: name.trim(), unit } : undefined} />;
}

function Warning({ question }: { question: Record<string, Id | undefined> | undefined }) {
  const known = Object.entries(question ?? {}).filter(([, value]) => value !== undefined && value !== null);
  const query = new URLSearchParams(known.map(([name, value]) => [name, String(value)]));
  const answer = useAnswer<SimilarAnswer>(question && `/api/introductions/similar?${query}`);
  if (!answer || answer.merits.length === 0) return null;
  return (
    <div className="field-type gs-similar" role="status">
      <h2>Trùng hoặc gần giống tên đã có</h2>
      <ul>
        {answer.merits.map((merit) => (
          <li key={merit.exemplar}>
            <strong>{merit.name}</strong>
            {merit.unit && ` – ${merit.unit}`}
            {merit.likeness === 'similar' && ' (tên gần giống)'}
            <Facts merit={merit} />
          </li>
        ))}
      </ul>
      <p>
        {answer.asksForNewDeeds
          ? 'Điển hình này đã được giới thiệu hoặc khen thưởng: hãy ghi mục “Thành tích mới so với lần giới thiệu, khen thưởng trước”.'
          : 'Nếu là cùng một người hoặc tập thể, hãy dùng mục đã có và chỉ kể thành tích mới.'}
      </p>
    </div>
  );
}

function Facts({ merit: { introductions, honours } }: { merit: EarlierMerit }) {
  const facts = [
    ...introductions.map(({ on, unit, plan, receipt, state }) =>
      [
        `Giới thiệu${on ? ` ngày ${formatDay(on)}` : ''}`,
        unit,
        plan,
        receipt && `biên nhận ${receipt}`,
        state && introductionStateLabels[state].toLocaleLowerCase('vi'),
      ]
        .filter(Boolean)
        .join(' · '),
    ),
    ...honours.map(({ name, decisionNumber, on }) =>
      [name, decisionNumber && `Quyết định số ${decisionNumber}`, on && `ngày ${formatDay(on)}`]
        .filter(Boolean)
        .join(' · '),
    ),
  ];
  if (facts.length === 0) return null;
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{fact}</li>
      ))}
    </ul>
  );
}

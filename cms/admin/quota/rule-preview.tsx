'use client';

import { useAllFormFields } from '@payloadcms/ui';
import { reduceFieldsToValues } from 'payload/shared';
import type { ReactNode } from 'react';
import type { Plan } from '#cms/payload-types.ts';
import { objections } from '#models/quota/objections.ts';
import { readBack } from '#models/quota/sentence.ts';
import { dayOf } from '../../quota/days.ts';
import { ruleOrNothing } from '../../quota/rule-form.ts';
import { PeriodTable } from './period-table.tsx';
import { ReplaceRule } from './replace-rule.tsx';
import { useNames } from './use-names.ts';
import { writtenRule } from './written-rule.ts';
import './plan-form.css';

/** Reads the rule beside it back while it is typed: in a sentence, with what speaks against it, and its due days. */
export function RulePreview({ path = '' }: { path?: string }) {
  const [fields] = useAllFormFields();
  const form = reduceFieldsToValues(fields, true) as Partial<Plan>;
  const index = Number(path.split('.')[1]);
  const row = writtenRule(form.rules?.[index]);
  const { groups, units } = useNames(row);
  const term = { from: dayOf(form.from), to: dayOf(form.to) };
  const rule = ruleOrNothing(row);

  if (!rule)
    return (
      <Preview>
        <p>
          Chưa đọc lại được mức này: hãy chọn tính việc gì, tính theo kỳ nào và ngày nhận đến hết của từng
          thời gian nhận.
        </p>
      </Preview>
    );
  if (!term.from || !term.to)
    return (
      <Preview>
        <p>Ghi “Thực hiện từ ngày” và “Đến hết ngày” ở thẻ “Kế hoạch” để đọc lại mức này và xem các hạn.</p>
      </Preview>
    );
  if (!groups || !units) return <Preview>Đang đọc tên đơn vị…</Preview>;

  const plan = { from: term.from, to: term.to, groups };
  const reasons = objections(rule, plan);
  const empty = groups.filter(({ isEmpty }) => isEmpty).map(({ name }) => `“${name}”`);
  return (
    <Preview>
      <div role="status">
        <p className="gs-rule-sentence">{readBack(rule, plan, units)}</p>
        {reasons.length > 0 && (
          <ul className="gs-objections">
            {reasons.map((reason) => (
              <li key={reason}>{reason}</li>
            ))}
          </ul>
        )}
      </div>
      {empty.length > 0 && (
        <p className="gs-rule-note">
          Chưa có đơn vị nào trong {empty.join(', ')}: mở mục “Cụm, khối, nhóm đơn vị” để điền.
        </p>
      )}
      {reasons.length === 0 && <PeriodTable rule={rule} plan={plan} />}
      {row.id && <ReplaceRule rule={row.id} begins={rule.validFrom ?? plan.from} />}
    </Preview>
  );
}

const Preview = ({ children }: { children: ReactNode }) => (
  <div className="gs-rule-preview">
    <strong>Đọc lại</strong>
    {children}
  </div>
);

'use client';

import { useField, useFormFields } from '@payloadcms/ui';
import type { Exemplar, Plan } from '#cms/payload-types.ts';
import type { Field } from '#models/field.ts';
import { holdsFor, isGeneral } from '#models/quota/criteria.ts';
import './introductions.css';
import { useAnswer } from './use-answer.ts';

type Criterion = NonNullable<Plan['criteria']>[number];

/** The plan's criteria as boxes to tick: the general ones, and those for this exemplar in this field. */
export function Checklist({ path }: { path: string }) {
  const { value, setValue, disabled } = useField<string[]>({ path });
  const plan = useFormFields(([fields]) => fields.plan?.value as number | string | undefined);
  const exemplar = useFormFields(([fields]) => fields.exemplar?.value as number | string | undefined);
  const field = useFormFields(([fields]) => fields.field?.value as Field | undefined);
  const chosen = useAnswer<Plan>(plan ? `/api/plans/${plan}?depth=0` : undefined);
  const subject = useAnswer<Exemplar>(exemplar ? `/api/exemplars/${exemplar}?depth=0` : undefined);
  if (!plan) return <p>Hãy chọn kế hoạch ở thẻ “Trích ngang”; tiêu chí của kế hoạch hiện ở đây.</p>;
  if (!chosen) return null;

  const criteria = (chosen.criteria ?? []).filter((criterion) =>
    holdsFor(criterion, { field, exemplarKind: subject?.exemplarKind, role: subject?.role }),
  );
  if (criteria.length === 0) return <p>Kế hoạch này không nêu tiêu chí.</p>;
  const ticked = new Set(value ?? []);
  const tick = (key: string, isTicked: boolean) =>
    setValue(isTicked ? [...ticked, key] : [...ticked].filter((each) => each !== key));

  const boxes = (legend: string, items: Criterion[]) =>
    items.length > 0 && (
      <fieldset className="gs-checklist">
        <legend>{legend}</legend>
        {items.map(({ id, text, source }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={ticked.has(String(id))}
              disabled={disabled}
              onChange={(event) => tick(String(id), event.target.checked)}
            />
            <span>
              {text}
              {source && <small>Căn cứ: {source}</small>}
            </span>
          </label>
        ))}
      </fieldset>
    );

  return (
    <div className="field-type">
      {boxes('Tiêu chí chung', criteria.filter(isGeneral))}
      {boxes(
        'Tiêu chí cụ thể',
        criteria.filter((criterion) => !isGeneral(criterion)),
      )}
      {!field && <p>Chọn lĩnh vực ở thẻ “Trích ngang” để hiện thêm tiêu chí riêng của lĩnh vực.</p>}
    </div>
  );
}

import type { ArrayField } from 'payload';
import { exemplarKindLabels } from '#models/exemplar.ts';
import { exemplarRoleLabels } from '#models/exemplar-role.ts';
import { fieldLabels } from '#models/field.ts';
import { options } from '../../fields/options.ts';
import { line, prose } from '../../fields/text.ts';

/** Tiêu chí chung and per field, kind, role: the checklist of an introduction. */
export const criteriaField: ArrayField = {
  name: 'criteria',
  type: 'array',
  label: 'Tiêu chí điển hình tiên tiến',
  labels: { singular: 'Tiêu chí', plural: 'Tiêu chí' },
  fields: [
    prose({ name: 'text', label: 'Tiêu chí', required: true, admin: { rows: 2 } }),
    {
      type: 'row',
      fields: [
        { name: 'field', type: 'select', label: 'Riêng cho lĩnh vực', options: options(fieldLabels) },
        {
          name: 'exemplarKinds',
          type: 'select',
          hasMany: true,
          label: 'Riêng cho loại',
          options: options(exemplarKindLabels),
        },
        {
          name: 'roles',
          type: 'select',
          hasMany: true,
          label: 'Riêng cho người là',
          options: options(exemplarRoleLabels),
        },
      ],
    },
    line({ name: 'source', label: 'Căn cứ trong kế hoạch' }),
  ],
};

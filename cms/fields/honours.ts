import type { ArrayField } from 'payload';
import { honourKindLabels } from '#models/honour.ts';
import { day } from './day.ts';
import { options } from './options.ts';
import { line } from './text.ts';

/** Danh hiệu thi đua and hình thức khen thưởng with their decisions, each marked as the one or the other. */
export const honoursField: ArrayField = {
  name: 'honours',
  type: 'array',
  label: 'Danh hiệu thi đua, hình thức khen thưởng đã được tặng',
  labels: { singular: 'Danh hiệu, khen thưởng', plural: 'Danh hiệu, khen thưởng' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'honourKind',
          type: 'select',
          label: 'Loại',
          required: true,
          options: options(honourKindLabels),
        },
        line({
          name: 'name',
          label: 'Tên danh hiệu, hình thức',
          required: true,
          admin: { placeholder: 'Chiến sĩ thi đua cơ sở; Bằng khen của Chủ tịch UBND tỉnh' },
        }),
      ],
    },
    {
      type: 'row',
      fields: [
        line({ name: 'decisionNumber', label: 'Số quyết định' }),
        day({ name: 'decidedOn', label: 'Ngày quyết định', index: true }),
        line({ name: 'issuer', label: 'Cơ quan quyết định' }),
      ],
    },
  ],
};

import type { ArrayField } from 'payload';
import { dutyKindLabels } from '#models/quota/plan.ts';
import { day } from '../../fields/day.ts';
import { options } from '../../fields/options.ts';
import { line, prose } from '../../fields/text.ts';

/** Reports and milestones that the plan asks for. */
export const dutiesField: ArrayField = {
  name: 'duties',
  type: 'array',
  label: 'Báo cáo, sơ kết, tổng kết, hội nghị',
  labels: { singular: 'Việc', plural: 'Các việc' },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'kind',
          type: 'select',
          label: 'Loại việc',
          required: true,
          options: options(dutyKindLabels),
        },
        line({ name: 'whom', label: 'Ai làm' }),
        day({ name: 'due', label: 'Hạn' }),
        line({ name: 'yearlyDue', label: 'Hạn hằng năm (ngày/tháng)', admin: { placeholder: '31/5' } }),
      ],
    },
    prose({ name: 'text', label: 'Nội dung', required: true, admin: { rows: 2 } }),
    line({ name: 'source', label: 'Căn cứ trong kế hoạch' }),
  ],
};

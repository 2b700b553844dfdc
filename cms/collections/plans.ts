import type { CollectionConfig } from 'payload';
import { isDecider } from '../access/is-decider.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { day } from '../fields/day.ts';
import { line, prose } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { planPaperEndpoint } from '../reports/endpoints.ts';
import { demandSensiblePlan } from '../rules/demand-sensible-plan.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { criteriaField } from './plans/criteria-field.ts';
import { dutiesField } from './plans/duties-field.ts';
import { presetEndpoint } from './plans/preset-endpoint.ts';
import { replaceRuleEndpoint } from './plans/replace-rule-endpoint.ts';
import { rulesField } from './plans/rules-field.ts';

const publication = announcePublication('plans');

export const plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: 'Kế hoạch', plural: 'Kế hoạch' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'issuer', 'from', 'to'],
    listSearchableFields: ['title', 'number'],
    description: 'Kế hoạch giao chỉ tiêu giới thiệu điển hình cho các đơn vị.',
    components: { beforeListTable: ['/admin/quota/preset-chooser.tsx#PresetChooser'] },
  },
  defaultSort: '-issuedOn',
  disableDuplicate: true,
  access: { read: isWriter, create: isNewsroom, update: isNewsroom, delete: isNewsroom },
  endpoints: [planPaperEndpoint, presetEndpoint, replaceRuleEndpoint],
  hooks: {
    beforeChange: [demandSensiblePlan, publication.beforeChange],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('plans'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({ name: 'title', label: 'Tên kế hoạch', required: true }),
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Kế hoạch',
          fields: [
            {
              type: 'row',
              fields: [
                line({ name: 'number', label: 'Số, ký hiệu', admin: { placeholder: '368/KH-UBND' } }),
                line({ name: 'issuer', label: 'Cơ quan ban hành' }),
                day({ name: 'issuedOn', label: 'Ngày ban hành' }),
              ],
            },
            {
              type: 'row',
              fields: [
                day({ name: 'from', label: 'Thực hiện từ ngày' }),
                day({ name: 'to', label: 'Đến hết ngày' }),
              ],
            },
            { name: 'document', type: 'relationship', relationTo: 'documents', label: 'Văn bản trên cổng' },
            {
              name: 'movements',
              type: 'relationship',
              relationTo: 'movements',
              hasMany: true,
              label: 'Phong trào thi đua của kế hoạch',
            },
            {
              name: 'remindDaysBefore',
              type: 'number',
              hasMany: true,
              label: 'Nhắc trước hạn (số ngày)',
              defaultValue: [7, 3, 1],
              min: 0,
              max: 90,
            },
            prose({ name: 'note', label: 'Ghi chú' }),
          ],
        },
        { label: 'Chỉ tiêu', fields: [rulesField] },
        { label: 'Tiêu chí', fields: [criteriaField] },
        { label: 'Báo cáo, sơ kết, tổng kết', fields: [dutiesField] },
      ],
    },
    {
      name: 'public',
      type: 'checkbox',
      label: 'Công bố số liệu trên cổng',
      defaultValue: false,
      access: { create: isDecider, update: isDecider },
      admin: { position: 'sidebar' },
    },
  ],
};

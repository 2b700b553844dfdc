import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { day } from '../fields/day.ts';
import { line } from '../fields/text.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';

export const plans: CollectionConfig = {
  slug: 'plans',
  labels: { singular: 'Kế hoạch', plural: 'Kế hoạch' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'issuer', 'from', 'to'],
    listSearchableFields: ['title', 'number'],
    description: 'Kế hoạch giao chỉ tiêu giới thiệu điển hình cho các đơn vị.',
  },
  defaultSort: '-issuedOn',
  disableDuplicate: true,
  access: { read: isWriter, create: isNewsroom, update: isNewsroom, delete: isNewsroom },
  hooks: { beforeDelete: [refuseWhileUsed('plans')] },
  fields: [
    line({ name: 'title', label: 'Tên kế hoạch', required: true }),
    line({ name: 'number', label: 'Số, ký hiệu', admin: { placeholder: '368/KH-UBND' } }),
    line({ name: 'issuer', label: 'Cơ quan ban hành' }),
    day({ name: 'issuedOn', label: 'Ngày ban hành' }),
    {
      type: 'row',
      fields: [day({ name: 'from', label: 'Thực hiện từ ngày' }), day({ name: 'to', label: 'Đến hết ngày' })],
    },
    { name: 'document', type: 'relationship', relationTo: 'documents', label: 'Văn bản trên cổng' },
  ],
};

import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { nobody } from '../access/nobody.ts';
import { moment } from '../fields/moment.ts';

/** Sổ biên nhận: every number ever given, so that none is given twice, whatever becomes of the introduction. */
export const receipts: CollectionConfig = {
  slug: 'receipts',
  labels: { singular: 'Biên nhận', plural: 'Sổ biên nhận' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'number',
    defaultColumns: ['number', 'givenAt', 'unit'],
    description: 'Số biên nhận đã cấp cho các lượt giới thiệu; mỗi năm đánh số lại từ đầu.',
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultSort: '-givenAt',
  timestamps: false,
  disableDuplicate: true,
  access: { read: isNewsroom, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'number', type: 'text', label: 'Số biên nhận', required: true, unique: true, index: true },
    { name: 'year', type: 'number', label: 'Năm', required: true, index: true },
    { name: 'serial', type: 'number', label: 'Số thứ tự trong năm', required: true },
    { name: 'claim', type: 'text', label: 'Cấp cho', required: true, unique: true, index: true },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị' },
    moment({ name: 'givenAt', label: 'Cấp lúc', required: true }),
  ],
};

import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator.ts';
import { nobody } from '../access/nobody.ts';

/** What a unit was reminded of, and when: the same reminder never goes out twice. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: 'Lượt nhắc', plural: 'Lượt nhắc' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'key',
    defaultColumns: ['at', 'unit', 'plan', 'channel', 'recipients'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultSort: '-at',
  timestamps: false,
  disableDuplicate: true,
  access: { read: isAdministrator, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', label: 'Mã', required: true, unique: true, index: true },
    { name: 'plan', type: 'relationship', relationTo: 'plans', label: 'Kế hoạch' },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị' },
    { name: 'at', type: 'date', label: 'Lúc', required: true },
    { name: 'channel', type: 'text', label: 'Cách nhắc' },
    { name: 'recipients', type: 'text', label: 'Gửi tới' },
    { name: 'text', type: 'textarea', label: 'Nội dung' },
  ],
};

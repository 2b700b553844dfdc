import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator.ts';
import { nobody } from '../access/nobody.ts';
import { moment } from '../fields/moment.ts';

/** Which units were reminded, on which day, of what: the same reminder never goes out twice. */
export const reminders: CollectionConfig = {
  slug: 'reminders',
  labels: { singular: 'Lượt nhắc', plural: 'Lượt nhắc' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'key',
    defaultColumns: ['at', 'unit', 'channel', 'recipients', 'error'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultSort: '-at',
  timestamps: false,
  disableDuplicate: true,
  access: { read: isAdministrator, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'key', type: 'text', label: 'Mã', required: true, unique: true, index: true },
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị', index: true },
    moment({ name: 'at', label: 'Lúc', required: true, index: true }),
    { name: 'steps', type: 'json', label: 'Các mốc nhắc', required: true, admin: { hidden: true } },
    moment({ name: 'doneAt', label: 'Gửi xong lúc' }),
    { name: 'channel', type: 'text', label: 'Cách nhắc', required: true },
    { name: 'recipients', type: 'text', label: 'Gửi tới' },
    { name: 'error', type: 'text', label: 'Lỗi khi gửi' },
    { name: 'text', type: 'textarea', label: 'Nội dung' },
  ],
};

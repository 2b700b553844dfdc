import type { CollectionConfig } from 'payload';
import { isAdministrator } from '../access/is-administrator.ts';
import { nobody } from '../access/nobody.ts';

const moment = { pickerAppearance: 'dayAndTime' as const, displayFormat: 'dd/MM/yyyy, HH:mm:ss' };

/**
 * The outbox: what the worker has to bring to the portal. A row without `doneAt` is pending, and that is
 * all the state there is, so a killed worker leaves nothing to mend.
 */
export const publicationJobs: CollectionConfig = {
  slug: 'publication-jobs',
  labels: { singular: 'Việc đưa lên cổng', plural: 'Việc đưa lên cổng' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'subject',
    defaultColumns: ['subject', 'subjectId', 'requestedAt', 'dueAt', 'doneAt', 'attempts', 'error'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultSort: '-requestedAt',
  timestamps: false,
  disableDuplicate: true,
  access: { read: isAdministrator, create: nobody, update: nobody, delete: nobody },
  indexes: [{ fields: ['doneAt', 'dueAt'] }, { fields: ['subject', 'subjectId'] }],
  fields: [
    { name: 'subject', type: 'text', label: 'Loại', required: true },
    { name: 'subjectId', type: 'text', label: 'Mã' },
    { name: 'touched', type: 'json', label: 'Mục liên quan trước đó' },
    { name: 'requestedAt', type: 'date', label: 'Yêu cầu lúc', required: true, admin: { date: moment } },
    { name: 'dueAt', type: 'date', label: 'Làm lúc', required: true, admin: { date: moment } },
    { name: 'doneAt', type: 'date', label: 'Xong lúc', admin: { date: moment } },
    { name: 'attempts', type: 'number', label: 'Số lần hỏng', defaultValue: 0 },
    { name: 'error', type: 'text', label: 'Lỗi gần nhất' },
  ],
};

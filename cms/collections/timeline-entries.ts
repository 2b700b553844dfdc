import type { CollectionConfig } from 'payload';
import { editorialActLabels, editorialStateLabels } from '#models/editorial-state.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { nobody } from '../access/nobody.ts';
import { options } from '../fields/options.ts';

/** Nhật ký: who did what to a story, when and why. Written by the system, never changed. */
export const timelineEntries: CollectionConfig = {
  slug: 'timeline-entries',
  labels: { singular: 'Nhật ký', plural: 'Nhật ký' },
  admin: {
    group: 'Hệ thống',
    useAsTitle: 'byName',
    defaultColumns: ['at', 'article', 'act', 'byName', 'reason'],
    hidden: ({ user }) => user?.role !== 'administrator',
  },
  defaultSort: '-at',
  timestamps: false,
  disableDuplicate: true,
  access: { read: newsroomOrOwnUnit('article.introducedBy'), create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'article', type: 'relationship', relationTo: 'articles', label: 'Bài viết', index: true },
    { name: 'act', type: 'select', label: 'Việc', required: true, options: options(editorialActLabels) },
    { name: 'by', type: 'relationship', relationTo: 'users', label: 'Tài khoản' },
    { name: 'byName', type: 'text', label: 'Người làm', required: true },
    {
      name: 'at',
      type: 'date',
      label: 'Lúc',
      required: true,
      index: true,
      admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy, HH:mm' } },
    },
    { name: 'reason', type: 'text', label: 'Lý do' },
    { name: 'fromState', type: 'select', label: 'Từ trạng thái', options: options(editorialStateLabels) },
    { name: 'toState', type: 'select', label: 'Sang trạng thái', options: options(editorialStateLabels) },
    { name: 'actId', type: 'text', label: 'Mã việc', unique: true, index: true, admin: { hidden: true } },
  ],
};

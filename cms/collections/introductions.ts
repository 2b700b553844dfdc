import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { day } from '../fields/day.ts';
import { prose } from '../fields/text.ts';
import { keepOwnUnit } from '../rules/keep-own-unit.ts';

export const introductions: CollectionConfig = {
  slug: 'introductions',
  labels: { singular: 'Lượt giới thiệu', plural: 'Lượt giới thiệu' },
  admin: {
    group: 'Chỉ tiêu',
    defaultColumns: ['exemplar', 'unit', 'plan', 'introducedOn'],
    description: 'Đơn vị nào giới thiệu điển hình nào, theo kế hoạch nào, ngày nào.',
  },
  defaultSort: '-introducedOn',
  disableDuplicate: true,
  access: {
    read: newsroomOrOwnUnit('unit'),
    create: isWriter,
    update: newsroomOrOwnUnit('unit'),
    delete: isNewsroom,
  },
  hooks: { beforeValidate: [keepOwnUnit('unit')] },
  fields: [
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Đơn vị giới thiệu', required: true },
    {
      name: 'exemplar',
      type: 'relationship',
      relationTo: 'exemplars',
      label: 'Điển hình được giới thiệu',
      required: true,
    },
    { name: 'plan', type: 'relationship', relationTo: 'plans', label: 'Theo kế hoạch' },
    day({ name: 'introducedOn', label: 'Ngày giới thiệu', required: true }),
    prose({
      name: 'achievementSummary',
      label: 'Trích ngang thành tích',
      admin: { description: 'Bản tóm tắt thành tích gửi kèm lượt giới thiệu; không đăng trên cổng.' },
    }),
  ],
};

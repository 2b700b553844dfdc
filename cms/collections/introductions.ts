import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { keepOwnUnit } from '../rules/keep-own-unit.ts';
import { introductionFields } from './introductions/fields.ts';

export const introductions: CollectionConfig = {
  slug: 'introductions',
  labels: { singular: 'Lượt giới thiệu', plural: 'Lượt giới thiệu' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'receipt',
    defaultColumns: ['receipt', 'exemplar', 'unit', 'plan', 'state', 'introducedOn'],
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
  /** The quota view asks for one plan's introductions of a stretch of time. */
  indexes: [
    { fields: ['plan', 'introducedOn'] },
    { fields: ['plan', 'meantFor'] },
    { fields: ['plan', 'firstSentAt'] },
  ],
  fields: introductionFields,
};

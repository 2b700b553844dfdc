import type { CollectionConfig } from 'payload';
import { unitKindLabels } from '#models/unit.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { options } from '../fields/options.ts';
import { line } from '../fields/text.ts';
import { countAnew } from '../jobs/request-statistics.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';

/** Cụm, khối thi đua, or any set of units that a plan gives a quota to. */
export const unitGroups: CollectionConfig = {
  slug: 'unit-groups',
  labels: { singular: 'Cụm, khối, nhóm đơn vị', plural: 'Cụm, khối, nhóm đơn vị' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'name',
    defaultColumns: ['name', 'unitKinds', 'units'],
    description: 'Nhóm đơn vị mà kế hoạch giao chung một mức chỉ tiêu.',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  access: { read: isWriter, create: isNewsroom, update: isNewsroom, delete: isNewsroom },
  hooks: {
    afterChange: [countAnew.afterChange],
    beforeDelete: [refuseWhileUsed('unit-groups')],
    afterDelete: [countAnew.afterDelete],
  },
  fields: [
    line({ name: 'name', label: 'Tên nhóm', required: true }),
    {
      name: 'unitKinds',
      type: 'select',
      hasMany: true,
      label: 'Gồm mọi đơn vị thuộc loại',
      options: options(unitKindLabels),
    },
    { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: 'Và các đơn vị' },
  ],
};

import type { CollectionConfig } from 'payload';
import { unitKindLabels } from '#models/unit.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { signedIn } from '../access/signed-in.ts';
import { day } from '../fields/day.ts';
import { options } from '../fields/options.ts';
import { foldSearch, keepSearchText, searchTextField } from '../fields/search-text.ts';
import { slugField } from '../fields/slug.ts';
import { line } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { onlyAdministratorChanges } from '../rules/only-administrator-changes.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';

const publication = announcePublication('units');

export const units: CollectionConfig = {
  slug: 'units',
  labels: { singular: 'Đơn vị', plural: 'Đơn vị' },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'unitKind', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['searchText'],
    description:
      'Xã, phường, đặc khu, sở, ngành, trường học, lực lượng vũ trang… và các đơn vị cũ đã kết thúc.',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  access: { read: signedIn, create: isNewsroom, update: isNewsroom, delete: isAdministrator },
  hooks: {
    beforeOperation: [foldSearch],
    beforeChange: [keepSearchText('name'), publication.beforeChange],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('units'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({ name: 'name', label: 'Tên đơn vị', required: true }),
    {
      name: 'unitKind',
      type: 'select',
      label: 'Loại đơn vị',
      required: true,
      options: options(unitKindLabels),
    },
    { name: 'parent', type: 'relationship', relationTo: 'units', label: 'Trực thuộc' },
    {
      type: 'row',
      fields: [
        day({ name: 'validFrom', label: 'Thành lập từ ngày' }),
        day({
          name: 'validTo',
          label: 'Kết thúc sau ngày',
          admin: { description: 'Ngày cuối cùng đơn vị còn hoạt động; để trống nếu đang hoạt động.' },
        }),
      ],
    },
    {
      name: 'successors',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Đơn vị kế thừa',
      admin: { description: 'Sau sáp nhập, số liệu của đơn vị cũ được cộng về các đơn vị này.' },
    },
    slugField({ from: 'name', mayChange: onlyAdministratorChanges }),
    searchTextField('tên đơn vị'),
  ],
};

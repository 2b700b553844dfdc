import type { CollectionConfig } from 'payload';
import { movementFormLabels } from '#models/movement.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { signedIn } from '../access/signed-in.ts';
import { day } from '../fields/day.ts';
import { options } from '../fields/options.ts';
import { foldSearch, keepSearchText, searchTextField } from '../fields/search-text.ts';
import { slugField } from '../fields/slug.ts';
import { line, prose } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { onlyAdministratorChanges } from '../rules/only-administrator-changes.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';

const publication = announcePublication('movements');

export const movements: CollectionConfig = {
  slug: 'movements',
  labels: { singular: 'Phong trào thi đua', plural: 'Phong trào thi đua' },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'name',
    defaultColumns: ['name', 'form', 'launchedBy', 'from', 'to'],
    listSearchableFields: ['searchText'],
    description: 'Mỗi phong trào có trang và dòng tin RSS riêng trên cổng.',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  access: { read: signedIn, create: isNewsroom, update: isNewsroom, delete: isAdministrator },
  hooks: {
    beforeOperation: [foldSearch],
    beforeChange: [keepSearchText('name', 'launchedBy'), publication.beforeChange],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('movements'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({ name: 'name', label: 'Tên phong trào', required: true }),
    {
      name: 'form',
      type: 'select',
      label: 'Hình thức',
      required: true,
      defaultValue: 'regular',
      options: options(movementFormLabels),
      admin: { description: 'Theo Điều 16, Luật Thi đua, khen thưởng năm 2022.' },
    },
    prose({ name: 'summary', label: 'Giới thiệu' }),
    line({ name: 'launchedBy', label: 'Cơ quan phát động' }),
    {
      type: 'row',
      fields: [day({ name: 'from', label: 'Từ ngày' }), day({ name: 'to', label: 'Đến ngày' })],
    },
    slugField({ from: 'name', mayChange: onlyAdministratorChanges }),
    searchTextField('tên phong trào, cơ quan phát động'),
  ],
};

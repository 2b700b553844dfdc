import type { CollectionConfig } from 'payload';
import { isDeskHand } from '../access/is-desk-hand.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { line } from '../fields/text.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { packageEndpoint } from './stations/package-endpoint.ts';

/** Đài: who takes the feed and airs the stories. */
export const stations: CollectionConfig = {
  slug: 'stations',
  labels: { singular: 'Đài', plural: 'Đài' },
  admin: {
    group: 'Phát thanh',
    useAsTitle: 'name',
    defaultColumns: ['name', 'unit', 'programmeMinutes'],
    description: 'Đài truyền thanh cấp xã, đài của tỉnh nhận dòng tin và bản đọc.',
  },
  defaultSort: 'name',
  disableDuplicate: true,
  access: { read: isDeskHand, create: isNewsroom, update: isNewsroom, delete: isNewsroom },
  hooks: { beforeDelete: [refuseWhileUsed('stations')] },
  endpoints: [packageEndpoint],
  fields: [
    line({ name: 'name', label: 'Tên đài', required: true }),
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Thuộc đơn vị' },
    {
      name: 'programmeMinutes',
      type: 'number',
      label: 'Thời lượng chương trình (phút)',
      min: 1,
      max: 240,
      defaultValue: 30,
    },
    line({ name: 'contact', label: 'Người liên hệ' }),
  ],
};

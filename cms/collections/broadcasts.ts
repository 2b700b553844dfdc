import type { CollectionConfig } from 'payload';
import { airLanguageLabels } from '#models/language.ts';
import { isDeskHand } from '../access/is-desk-hand.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { updateBroadcasts } from '../access/update-broadcasts.ts';
import { day } from '../fields/day.ts';
import { options } from '../fields/options.ts';
import { line } from '../fields/text.ts';
import { countAnew } from '../jobs/request-statistics.ts';
import { checkBroadcast } from './broadcasts/check-broadcast.ts';

/** Lượt phát: which station aired which story, when, in which language. Plans may count it. */
export const broadcasts: CollectionConfig = {
  slug: 'broadcasts',
  labels: { singular: 'Lượt phát', plural: 'Lượt phát' },
  admin: {
    group: 'Phát thanh',
    defaultColumns: ['airedOn', 'article', 'station', 'language', 'minutes'],
    description: 'Ghi lại bài nào đã phát, ngày nào, đài nào, bằng tiếng gì, bao nhiêu phút.',
  },
  defaultSort: '-airedOn',
  disableDuplicate: true,
  indexes: [{ fields: ['article', 'station', 'airedOn', 'language'], unique: true }],
  access: { read: isDeskHand, create: isDeskHand, update: updateBroadcasts, delete: isNewsroom },
  hooks: {
    beforeChange: [checkBroadcast],
    afterChange: [countAnew.afterChange],
    afterDelete: [countAnew.afterDelete],
  },
  fields: [
    {
      name: 'article',
      type: 'relationship',
      relationTo: 'articles',
      label: 'Bài viết',
      required: true,
      index: true,
    },
    {
      name: 'station',
      type: 'relationship',
      relationTo: 'stations',
      label: 'Đài',
      required: true,
      index: true,
    },
    {
      type: 'row',
      fields: [
        day({ name: 'airedOn', label: 'Ngày phát', required: true, index: true }),
        {
          name: 'language',
          type: 'select',
          label: 'Tiếng',
          required: true,
          defaultValue: 'vi',
          options: options(airLanguageLabels),
        },
        { name: 'minutes', type: 'number', label: 'Số phút', min: 0, max: 240 },
      ],
    },
    line({ name: 'note', label: 'Ghi chú' }),
    {
      name: 'by',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người ghi',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
};

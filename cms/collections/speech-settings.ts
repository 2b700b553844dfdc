import type { GlobalConfig } from 'payload';
import { defaultClosing, defaultOpening, patternHelp } from '#models/vietnamese/spoken/pattern.ts';
import { isDeskHand } from '../access/is-desk-hand.ts';
import { signedIn } from '../access/signed-in.ts';
import { line } from '../fields/text.ts';
import { announceGlobal } from '../jobs/announce-publication.ts';
import { demandReadableSpeech } from '../rules/demand-readable-speech.ts';

const publication = announceGlobal('speech-settings');

/** How scripts are read aloud in this province; the station's own abbreviations win over the built-in list. */
export const speechSettings: GlobalConfig = {
  slug: 'speech-settings',
  label: 'Cách đọc trên đài',
  admin: {
    group: 'Phát thanh',
    hideAPIURL: true,
    hidden: ({ user }) => user?.role === 'contributor',
  },
  access: { read: signedIn, update: isDeskHand },
  hooks: {
    beforeChange: [demandReadableSpeech, publication.beforeChange],
    afterChange: [publication.afterChange],
  },
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'zeroWord',
          type: 'select',
          label: 'Số 105 đọc là',
          required: true,
          defaultValue: 'linh',
          options: [
            { value: 'linh', label: 'một trăm linh năm' },
            { value: 'lẻ', label: 'một trăm lẻ năm' },
          ],
        },
        {
          name: 'thousandWord',
          type: 'select',
          label: 'Số 1.000 đọc là',
          required: true,
          defaultValue: 'nghìn',
          options: [
            { value: 'nghìn', label: 'một nghìn' },
            { value: 'ngàn', label: 'một ngàn' },
          ],
        },
        {
          name: 'syllablesPerMinute',
          type: 'number',
          label: 'Tốc độ đọc (tiếng mỗi phút)',
          required: true,
          defaultValue: 200,
          min: 80,
          max: 400,
        },
      ],
    },
    line({
      name: 'opening',
      label: 'Mẫu lời dẫn',
      maxLength: 1000,
      admin: { placeholder: defaultOpening, description: `Để trống thì dùng mẫu có sẵn. ${patternHelp}` },
    }),
    line({
      name: 'closing',
      label: 'Mẫu lời kết',
      maxLength: 1000,
      admin: { placeholder: defaultClosing, description: `Để trống thì dùng mẫu có sẵn. ${patternHelp}` },
    }),
    {
      name: 'abbreviations',
      type: 'array',
      label: 'Chữ viết tắt của đài',
      labels: { singular: 'Chữ viết tắt', plural: 'Chữ viết tắt' },
      admin: { description: 'Được dùng trước danh sách có sẵn của hệ thống.' },
      fields: [
        {
          type: 'row',
          fields: [
            line({ name: 'short', label: 'Viết', required: true }),
            line({ name: 'long', label: 'Đọc', required: true }),
          ],
        },
      ],
    },
    {
      name: 'builtIn',
      type: 'ui',
      admin: { components: { Field: '/admin/radio/built-in-abbreviations.tsx#BuiltInAbbreviations' } },
    },
  ],
};

import type { Field } from 'payload';
import { moment } from '../../fields/moment.ts';
import { prose } from '../../fields/text.ts';

const no = () => false;

const part = (name: 'intro' | 'body' | 'outro', label: string): Field[] => [
  prose({
    name,
    label,
    admin: { description: 'Để trống thì hệ thống tự soạn từ bài viết.' },
  }),
  {
    name: `${name}Digest`,
    type: 'text',
    label: `Dấu của ${label.toLowerCase()} tự soạn`,
    access: { create: no, update: no },
    admin: { hidden: true, disableListColumn: true, disableListFilter: true },
  },
];

/** What a station needs of a story: the script where the presenter's own words win, the hour, the recording. */
export const speaking: Field[] = [
  {
    name: 'tryout',
    type: 'ui',
    admin: { components: { Field: '/admin/radio/tryout.tsx#Tryout' } },
  },
  {
    name: 'spoken',
    type: 'group',
    label: 'Sửa tay bản đọc',
    fields: [
      ...part('intro', 'Lời dẫn'),
      ...part('body', 'Nội dung'),
      ...part('outro', 'Lời kết'),
      {
        name: 'confirmed',
        type: 'checkbox',
        virtual: true,
        label: 'Đã đối chiếu với bài mới, vẫn dùng bản sửa tay',
        admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      },
    ],
  },
  moment({
    name: 'embargo',
    label: 'Không phát trước',
    admin: { description: 'Trước giờ này bài không có trong dòng tin nào và không có bản đọc.' },
  }),
  {
    name: 'recording',
    type: 'upload',
    relationTo: 'recordings',
    label: 'Bản ghi âm tiếng Việt',
  },
];

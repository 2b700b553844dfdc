import type { Field } from 'payload';
import { actFields, hidden } from '../../fields/last-act.ts';

const no = () => false;

/** Written by the server at every save, never taken from a client. */
export const serverFields: Field[] = [
  ...actFields,
  { name: 'guid', type: 'text', label: 'GUID', access: { create: no, update: no }, admin: hidden },
  {
    name: 'replacesGuid',
    type: 'text',
    label: 'GUID trước khi gỡ',
    access: { create: no, update: no },
    admin: hidden,
  },
  {
    name: 'firstPublishedAt',
    type: 'date',
    label: 'Lần đầu lên cổng',
    index: true,
    access: { create: no, update: no },
    admin: hidden,
  },
  {
    name: 'lastPublic',
    type: 'group',
    label: 'Lần cuối trên cổng',
    access: { create: no, update: no },
    admin: hidden,
    fields: [
      { name: 'title', type: 'text', label: 'Tiêu đề' },
      { name: 'radio', type: 'checkbox', label: 'Có trong chuyên mục phát thanh' },
    ],
  },
  {
    name: 'pictures',
    type: 'relationship',
    relationTo: 'media',
    hasMany: true,
    label: 'Ảnh trong bài',
    access: { create: no, update: no },
    admin: hidden,
  },
];

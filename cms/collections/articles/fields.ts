import type { Field } from 'payload';
import { editorialStateLabels } from '#models/editorial-state.ts';
import { fieldLabels } from '#models/field.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { isWriter } from '../../access/is-writer.ts';
import { bodyField } from '../../fields/body.ts';
import { day } from '../../fields/day.ts';
import { importedFields } from '../../fields/imported.ts';
import { lastActField } from '../../fields/last-act.ts';
import { options } from '../../fields/options.ts';
import { searchTextField } from '../../fields/search-text.ts';
import { slugField } from '../../fields/slug.ts';
import { line, prose } from '../../fields/text.ts';
import { serverFields } from './server-fields.ts';
import { speaking } from './speaking.ts';

const story: Field[] = [
  prose({
    name: 'summary',
    label: 'Tóm tắt (sapo)',
    maxLength: 1000,
    admin: { description: 'Hai, ba câu nói ai, làm gì, được gì; hiện ở danh sách và đầu bài.', rows: 3 },
  }),
  bodyField({ label: 'Nội dung', pictures: true }),
  { name: 'cover', type: 'upload', relationTo: 'media', label: 'Ảnh đại diện' },
];

const placing: Field[] = [
  {
    name: 'movements',
    type: 'relationship',
    relationTo: 'movements',
    hasMany: true,
    label: 'Phong trào thi đua',
    admin: { description: 'Bài hiện ở trang và dòng tin của từng phong trào được chọn.' },
  },
  { name: 'field', type: 'select', label: 'Lĩnh vực', options: options(fieldLabels) },
  {
    name: 'exemplars',
    type: 'relationship',
    relationTo: 'exemplars',
    hasMany: true,
    label: 'Điển hình được kể',
    admin: { description: 'Cá nhân, hộ gia đình phải đồng ý nêu gương trước khi bài được đăng.' },
  },
  {
    name: 'introducedBy',
    type: 'relationship',
    relationTo: 'units',
    label: 'Đơn vị giới thiệu',
    index: true,
    access: { create: isNewsroom, update: isNewsroom },
    admin: { description: 'Bài của cộng tác viên luôn thuộc đơn vị của cộng tác viên.' },
  },
];

const answering: Field[] = [
  {
    name: 'commitments',
    type: 'group',
    label: 'Cam kết khi trình duyệt',
    fields: [
      {
        name: 'noStateSecret',
        type: 'checkbox',
        label: 'Bài không chứa bí mật nhà nước',
        defaultValue: false,
      },
      {
        name: 'realPeople',
        type: 'checkbox',
        label: 'Người thật, việc thật, rõ con người, rõ địa chỉ',
        defaultValue: false,
      },
    ],
  },
  {
    name: 'confirmation',
    type: 'group',
    label: 'Đơn vị xác nhận',
    admin: { description: 'Công văn, giấy xác nhận của đơn vị nơi có điển hình.' },
    fields: [
      {
        type: 'row',
        fields: [line({ name: 'number', label: 'Số công văn' }), day({ name: 'on', label: 'Ngày' })],
      },
    ],
  },
  prose({
    name: 'note',
    label: 'Ghi chú nội bộ',
    access: { read: isWriter },
    admin: { description: 'Chỉ người viết và phòng biên tập đọc được.' },
  }),
  {
    name: 'corrections',
    type: 'array',
    label: 'Đính chính',
    labels: { singular: 'Đính chính', plural: 'Đính chính' },
    admin: { description: 'Hiện ở cuối bài trên cổng.' },
    fields: [
      day({ name: 'on', label: 'Ngày', required: true }),
      prose({ name: 'note', label: 'Nội dung đính chính', required: true }),
    ],
  },
];

/** Until it was on the portal, a story's address is the newsroom's own. */
const isUnpublished = (article: Record<string, unknown>) => !article.firstPublishedAt;

const sidebar: Field[] = [
  {
    name: 'editorialState',
    type: 'select',
    label: 'Trạng thái',
    defaultValue: 'draft',
    index: true,
    options: options(editorialStateLabels),
    access: { create: () => false, update: () => false },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Field: '/admin/state-panel.tsx#StatePanel' },
    },
  },
  {
    name: 'publishedAt',
    type: 'date',
    label: 'Giờ đăng',
    index: true,
    admin: {
      position: 'sidebar',
      description: 'Để trống: đăng ngay khi duyệt. Chọn giờ ở tương lai: bài tự lên cổng đúng giờ.',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy, HH:mm', timeFormat: 'HH:mm' },
    },
  },
  {
    name: 'radio',
    type: 'checkbox',
    label: 'Chuyên mục “Gương điển hình tiên tiến” (đài)',
    defaultValue: false,
    admin: { position: 'sidebar', description: 'Đưa bài vào dòng tin dành cho đài truyền thanh.' },
  },
  line({ name: 'byline', label: 'Tác giả (bút danh)', admin: { position: 'sidebar' } }),
  line({ name: 'source', label: 'Nguồn', admin: { position: 'sidebar' } }),
  slugField({ from: 'title', mayChange: isUnpublished, followsTitle: isUnpublished }),
];

export const articleFields: Field[] = [
  line({ name: 'title', label: 'Tiêu đề', maxLength: 300 }),
  {
    type: 'tabs',
    tabs: [
      { label: 'Bài viết', fields: story },
      { label: 'Phong trào, điển hình', fields: placing },
      { label: 'Cam kết, xác nhận', fields: answering },
      { label: 'Bản đọc, âm thanh', fields: speaking },
      {
        label: 'Nhật ký',
        fields: [
          { name: 'timeline', type: 'ui', admin: { components: { Field: '/admin/timeline.tsx#Timeline' } } },
        ],
      },
    ],
  },
  ...sidebar,
  ...serverFields,
  lastActField,
  ...importedFields,
  searchTextField('tiêu đề, tóm tắt, tác giả, nguồn'),
];

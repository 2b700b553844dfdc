import type { Field } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { fieldLabels } from '#models/field.ts';
import { introductionStateLabels } from '#models/introduction-state.ts';
import { idOf } from '../../access/actor.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { isWriter } from '../../access/is-writer.ts';
import { day } from '../../fields/day.ts';
import { honoursField } from '../../fields/honours.ts';
import { importedFields } from '../../fields/imported.ts';
import { actFields } from '../../fields/last-act.ts';
import { moment } from '../../fields/moment.ts';
import { options } from '../../fields/options.ts';
import { searchTextField } from '../../fields/search-text.ts';
import { line, prose } from '../../fields/text.ts';

const no = () => false;

const subject: Field[] = [
  {
    name: 'unit',
    type: 'relationship',
    relationTo: 'units',
    label: 'Đơn vị giới thiệu',
    required: true,
    index: true,
    defaultValue: ({ user }: { user?: User }) => (user?.role === 'contributor' ? idOf(user.unit) : undefined),
    access: { create: isNewsroom, update: isNewsroom },
  },
  {
    name: 'exemplar',
    type: 'relationship',
    relationTo: 'exemplars',
    label: 'Điển hình được giới thiệu',
    required: true,
    index: true,
  },
  {
    name: 'similar',
    type: 'ui',
    admin: { components: { Field: '/admin/introductions/similar.tsx#Similar' } },
  },
  { name: 'plan', type: 'relationship', relationTo: 'plans', label: 'Theo kế hoạch', index: true },
  { name: 'field', type: 'select', label: 'Lĩnh vực', options: options(fieldLabels) },
  {
    name: 'movements',
    type: 'relationship',
    relationTo: 'movements',
    hasMany: true,
    label: 'Phong trào thi đua',
  },
];

const deeds: Field[] = [
  prose({
    name: 'achievementSummary',
    label: 'Tóm tắt thành tích',
    admin: {
      description:
        'Đã làm gì, kết quả, số liệu trước và sau; gửi kèm lượt giới thiệu, không tự đăng trên cổng.',
      rows: 8,
    },
  }),
  {
    type: 'row',
    fields: [
      day({ name: 'deedsFrom', label: 'Thành tích từ ngày' }),
      day({ name: 'deedsTo', label: 'Đến ngày' }),
    ],
  },
  prose({
    name: 'newDeeds',
    label: 'Thành tích mới so với lần giới thiệu, khen thưởng trước',
    admin: {
      description: 'Bắt buộc khi điển hình này đã được giới thiệu hoặc khen thưởng trước đây.',
      rows: 4,
    },
  }),
  honoursField,
];

const criteria: Field[] = [
  {
    name: 'criteria',
    type: 'text',
    hasMany: true,
    label: 'Tiêu chí đạt được',
    admin: { components: { Field: '/admin/introductions/checklist.tsx#Checklist' } },
  },
];

const confirmation: Field[] = [
  {
    name: 'confirmation',
    type: 'group',
    label: 'Đơn vị xác nhận',
    fields: [
      {
        type: 'row',
        fields: [
          line({ name: 'number', label: 'Số công văn, giấy xác nhận' }),
          day({ name: 'on', label: 'Ngày' }),
        ],
      },
      { name: 'paper', type: 'upload', relationTo: 'papers', label: 'Bản chụp' },
    ],
  },
  prose({
    name: 'note',
    label: 'Ghi chú của cơ quan thường trực',
    access: { read: isNewsroom, create: isNewsroom, update: isNewsroom },
  }),
];

/** For lists and figures; the form tells it in the panel and the history. */
const unshown = { components: { Field: '/admin/no-button.tsx#NoButton' } };

/** When the act was done, set by the server alone. */
const done = (name: string, label: string) =>
  moment({ name, label, access: { create: no, update: no }, admin: unshown });

const sidebar: Field[] = [
  {
    name: 'title',
    type: 'text',
    label: 'Điển hình',
    access: { create: no, update: no },
    admin: unshown,
  },
  {
    name: 'state',
    type: 'select',
    label: 'Trạng thái',
    defaultValue: 'draft',
    index: true,
    options: options(introductionStateLabels),
    access: { create: no, update: no },
    admin: {
      position: 'sidebar',
      readOnly: true,
      components: { Field: '/admin/introductions/state.tsx#State' },
    },
  },
  line({
    name: 'receipt',
    label: 'Số biên nhận',
    index: true,
    access: { create: no, update: no },
    admin: unshown,
  }),
  day({
    name: 'introducedOn',
    label: 'Ngày đơn vị gửi',
    index: true,
    access: { create: isNewsroom, update: isNewsroom },
    admin: {
      position: 'sidebar',
      description: 'Tự ghi khi gửi. Cơ quan thường trực sửa được với danh sách nhận bằng giấy, thư điện tử.',
    },
  }),
  day({
    name: 'meantFor',
    label: 'Giới thiệu cho kỳ có ngày',
    admin: {
      position: 'sidebar',
      description: 'Để trống: kỳ tính theo ngày gửi. Gửi bù cho kỳ trước thì chọn một ngày trong kỳ ấy.',
    },
  }),
  done('sentAt', 'Gửi lúc'),
  done('firstSentAt', 'Gửi lần đầu lúc'),
  done('acceptedAt', 'Chấp nhận lúc'),
  done('endedAt', 'Trả lại, không chấp nhận lúc'),
  done('chosenAt', 'Hội đồng chọn lúc'),
  done('proposedAt', 'Đề nghị khen thưởng lúc'),
  {
    name: 'article',
    type: 'relationship',
    relationTo: 'articles',
    label: 'Bài viết lập từ lượt này',
    access: { create: no, update: no },
    admin: unshown,
  },
];

/** Everything that was done with it, in order: the unit's proof of what was sent when. */
const history: Field = {
  name: 'history',
  type: 'array',
  label: 'Nhật ký',
  access: { read: isWriter, create: no, update: no },
  admin: { readOnly: true, components: { Field: '/admin/introductions/history.tsx#History' } },
  fields: [
    { name: 'act', type: 'text', required: true },
    { name: 'at', type: 'date', required: true },
    { name: 'byName', type: 'text', required: true },
    { name: 'reason', type: 'text' },
  ],
};

/** The form is the trích ngang thành tích itself. */
export const introductionFields: Field[] = [
  {
    type: 'tabs',
    tabs: [
      { label: 'Trích ngang', fields: [...subject, ...deeds] },
      { label: 'Tiêu chí', fields: criteria },
      { label: 'Xác nhận', fields: confirmation },
      { label: 'Nhật ký', fields: [history] },
    ],
  },
  ...sidebar,
  ...actFields,
  ...importedFields,
  searchTextField('họ tên, số biên nhận'),
];

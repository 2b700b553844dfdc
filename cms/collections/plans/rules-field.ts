import type { ArrayField, Field } from 'payload';
import { exemplarKindLabels } from '#models/exemplar.ts';
import { exemplarRoleLabels } from '#models/exemplar-role.ts';
import { unitKindLabels } from '#models/unit.ts';
import { day } from '../../fields/day.ts';
import { options } from '../../fields/options.ts';
import { line } from '../../fields/text.ts';
import {
  countedKindLabels,
  dayOptions,
  introductionFromLabels,
  monthOffsetLabels,
  periodKindLabels,
  resentLabels,
  sameExemplarLabels,
  scoreWayLabels,
  severalExemplarsLabels,
} from './rule-labels.ts';

const row = (...fields: Field[]): Field => ({ type: 'row', fields });

const amount: Field[] = [
  { name: 'min', type: 'number', label: 'Ít nhất', min: 0 },
  { name: 'max', type: 'number', label: 'Nhiều nhất', min: 0 },
];

const filter: Field[] = [
  {
    name: 'exemplarKinds',
    type: 'select',
    hasMany: true,
    label: 'Chỉ tính loại điển hình',
    options: options(exemplarKindLabels),
  },
  {
    name: 'roles',
    type: 'select',
    hasMany: true,
    label: 'Chỉ tính người là',
    options: options(exemplarRoleLabels),
  },
];

const whom: Field[] = [
  {
    name: 'unitKinds',
    type: 'select',
    hasMany: true,
    label: 'Mọi đơn vị thuộc loại',
    options: options(unitKindLabels),
  },
  {
    name: 'groups',
    type: 'relationship',
    relationTo: 'unit-groups',
    hasMany: true,
    label: 'Cụm, khối, nhóm',
  },
  { name: 'units', type: 'relationship', relationTo: 'units', hasMany: true, label: 'Các đơn vị' },
  row(
    {
      name: 'exceptGroups',
      type: 'relationship',
      relationTo: 'unit-groups',
      hasMany: true,
      label: 'Trừ cụm, khối, nhóm',
    },
    {
      name: 'exceptUnits',
      type: 'relationship',
      relationTo: 'units',
      hasMany: true,
      label: 'Trừ các đơn vị',
    },
  ),
  {
    name: 'together',
    type: 'checkbox',
    label: 'Giao chung một số cho tất cả (không phải mỗi đơn vị)',
    defaultValue: false,
  },
];

const counts: Field[] = [
  {
    name: 'kinds',
    type: 'select',
    hasMany: true,
    required: true,
    label: 'Tính việc gì',
    defaultValue: ['introduction'],
    options: options(countedKindLabels),
  },
  row(...filter),
  row(
    {
      name: 'introductionFrom',
      type: 'select',
      label: 'Lượt giới thiệu được tính khi',
      defaultValue: 'received',
      options: options(introductionFromLabels),
    },
    {
      name: 'resent',
      type: 'select',
      label: 'Trả lại rồi gửi lại thì lấy ngày',
      defaultValue: 'lastSending',
      options: options(resentLabels),
    },
  ),
  row(
    {
      name: 'sameExemplar',
      type: 'select',
      label: 'Cùng một điển hình',
      defaultValue: 'oncePerPeriod',
      options: options(sameExemplarLabels),
    },
    {
      name: 'severalExemplars',
      type: 'select',
      label: 'Một bài, một lượt về nhiều điển hình',
      defaultValue: 'each',
      options: options(severalExemplarsLabels),
    },
  ),
];

const boundary = (name: string, label: string, required = false): Field[] => [
  {
    name: `${name}Day`,
    type: 'select',
    label: `${label}: ngày`,
    required,
    options: dayOptions,
  },
  {
    name: `${name}Month`,
    type: 'number',
    label: `${label}: tháng`,
    defaultValue: 0,
    min: -120,
    max: 24,
    admin: { description: monthOffsetLabels },
  },
];

const when: Field[] = [
  row(
    {
      name: 'period',
      type: 'select',
      label: 'Tính theo',
      required: true,
      defaultValue: 'quarter',
      options: options(periodKindLabels),
    },
    {
      name: 'only',
      type: 'number',
      hasMany: true,
      label: 'Chỉ trong các kỳ số',
      min: 1,
      max: 12,
      admin: { description: 'Thí dụ 1 và 3: quý I và quý III. Để trống: mọi kỳ.' },
    },
  ),
  {
    name: 'dates',
    type: 'array',
    label: 'Các đợt',
    labels: { singular: 'Đợt', plural: 'Các đợt' },
    admin: { condition: (_data, rule) => rule?.period === 'dates' },
    fields: [
      line({ name: 'label', label: 'Tên đợt', required: true }),
      row(
        day({ name: 'from', label: 'Từ ngày', required: true }),
        day({ name: 'to', label: 'Đến ngày', required: true }),
        day({ name: 'opens', label: 'Nhận từ ngày' }),
        day({ name: 'closes', label: 'Nhận đến hết ngày' }),
      ),
    ],
  },
  {
    name: 'windows',
    type: 'array',
    label: 'Thời gian nhận',
    labels: { singular: 'Thời gian nhận', plural: 'Thời gian nhận' },
    admin: {
      description: 'Để trống: đến hết ngày cuối của kỳ.',
      condition: (_data, rule) => rule?.period !== 'dates',
    },
    fields: [row(...boundary('opens', 'Từ')), row(...boundary('closes', 'Đến hết', true))],
  },
  {
    name: 'deeds',
    type: 'group',
    label: 'Thành tích phải đạt được trong khoảng',
    fields: [row(...boundary('from', 'Từ')), row(...boundary('to', 'Đến hết'))],
  },
  row(
    day({ name: 'validFrom', label: 'Mức này áp dụng từ ngày' }),
    day({ name: 'validTo', label: 'Đến hết ngày' }),
  ),
];

const score: Field[] = [
  row(
    { name: 'points', type: 'number', label: 'Điểm mỗi kỳ khi đủ', min: 0, max: 1000 },
    {
      name: 'way',
      type: 'select',
      label: 'Khi chưa đủ',
      defaultValue: 'proportional',
      options: options(scoreWayLabels),
    },
    {
      name: 'latePercent',
      type: 'number',
      label: 'Nộp muộn được tính (%)',
      defaultValue: 50,
      min: 0,
      max: 100,
    },
  ),
  row(
    { name: 'extraPoints', type: 'number', label: 'Điểm thưởng mỗi lượt vượt', defaultValue: 0, min: 0 },
    { name: 'extraLimit', type: 'number', label: 'Thưởng nhiều nhất (lượt mỗi kỳ)', defaultValue: 0, min: 0 },
  ),
];

/** Mức chỉ tiêu: the form behind `quotaRuleSchema`, with the sentence that reads the rule back. */
export const rulesField: ArrayField = {
  name: 'rules',
  type: 'array',
  label: 'Mức chỉ tiêu',
  labels: { singular: 'Mức chỉ tiêu', plural: 'Mức chỉ tiêu' },
  admin: { components: { RowLabel: '/admin/quota/rule-label.tsx#RuleLabel' } },
  fields: [
    {
      name: 'preview',
      type: 'ui',
      admin: { components: { Field: '/admin/quota/rule-preview.tsx#RulePreview' } },
    },
    { name: 'whom', type: 'group', label: 'Giao cho ai', fields: whom },
    { name: 'counts', type: 'group', label: 'Tính gì', fields: counts },
    row(...amount),
    {
      name: 'parts',
      type: 'array',
      label: 'Trong đó phải có',
      labels: { singular: 'Phần', plural: 'Các phần' },
      fields: [line({ name: 'label', label: 'Tên phần', required: true }), row(...amount), row(...filter)],
    },
    ...when,
    { name: 'score', type: 'group', label: 'Chấm điểm', fields: score },
    line({ name: 'source', label: 'Căn cứ trong kế hoạch', admin: { placeholder: 'Mục III, khoản 1' } }),
  ],
};

import type { CollectionConfig } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { exemplarKindLabels, exemplarKindSlugs, exemplarStepLabels } from '#models/exemplar.ts';
import { exemplarRoleLabels } from '#models/exemplar-role.ts';
import { recallEnd } from '#models/recall.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { day } from '../fields/day.ts';
import { honoursField } from '../fields/honours.ts';
import { hidden } from '../fields/last-act.ts';
import { options } from '../fields/options.ts';
import { foldSearch, keepSearchText, searchTextField } from '../fields/search-text.ts';
import { slugField } from '../fields/slug.ts';
import { line, prose } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { subjectsOf } from '../jobs/outbox.ts';
import { contributorKeepsOffPortal } from '../rules/contributor-keeps-off-portal.ts';
import { deciderRestoresConsent } from '../rules/decider-restores-consent.ts';
import { keepOwnUnit } from '../rules/keep-own-unit.ts';
import { onlyAdministratorChanges } from '../rules/only-administrator-changes.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { consentField } from './exemplars/consent-field.ts';
import { internalField } from './exemplars/internal-field.ts';
import { noteConsentEnd } from './exemplars/note-consent-end.ts';

/**
 * The picture that the change may take away from the portal goes along. A consent that ended is looked at
 * once more when the stations have been warned long enough.
 */
const publication = announcePublication('exemplars', ({ data, originalDoc }) => {
  const before = originalDoc as Exemplar | undefined;
  const { consentEndedAt } = data as Partial<Exemplar>;
  return {
    touched: subjectsOf('media', [before?.portrait]),
    again:
      consentEndedAt && consentEndedAt !== before?.consentEndedAt ? recallEnd(consentEndedAt) : undefined,
  };
});

export const exemplars: CollectionConfig = {
  slug: 'exemplars',
  labels: { singular: 'Điển hình', plural: 'Điển hình' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'name',
    defaultColumns: ['name', 'exemplarKind', 'unit', 'place', 'step', 'updatedAt'],
    listSearchableFields: ['searchText'],
    description:
      'Người, tập thể, hộ gia đình, mô hình được nêu gương. Chỉ lên cổng khi có bài đã đăng kể về họ.',
  },
  defaultSort: '-updatedAt',
  defaultPopulate: { name: true, slug: true, exemplarKind: true },
  disableDuplicate: true,
  access: {
    read: newsroomOrOwnUnit('unit'),
    create: isWriter,
    update: newsroomOrOwnUnit('unit'),
    delete: isAdministrator,
  },
  hooks: {
    beforeOperation: [foldSearch],
    beforeValidate: [keepOwnUnit('unit')],
    beforeChange: [
      deciderRestoresConsent,
      contributorKeepsOffPortal('exemplars'),
      keepSearchText('name', 'position', 'place'),
      noteConsentEnd,
      publication.beforeChange,
    ],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('exemplars'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({
      name: 'name',
      label: 'Họ tên, tên gọi',
      required: true,
      admin: { description: 'Viết đúng như giấy tờ, không kèm học hàm, học vị, danh hiệu.' },
    }),
    {
      name: 'similar',
      type: 'ui',
      admin: { components: { Field: '/admin/introductions/similar.tsx#SimilarByName' } },
    },
    {
      name: 'exemplarKind',
      type: 'select',
      label: 'Loại điển hình',
      required: true,
      defaultValue: 'individual',
      options: options(exemplarKindLabels),
    },
    {
      name: 'role',
      type: 'select',
      label: 'Là ai trong lao động, công tác',
      options: options(exemplarRoleLabels),
      admin: {
        condition: (data) => data?.exemplarKind === 'individual',
        description: 'Chỉ tiêu và thống kê người trực tiếp lao động dựa vào mục này.',
      },
    },
    {
      type: 'tabs',
      tabs: [
        {
          label: 'Giới thiệu công khai',
          fields: [
            line({
              name: 'position',
              label: 'Chức danh, nghề nghiệp',
              admin: { description: 'Thí dụ: Bí thư chi bộ; nông dân; giáo viên.' },
            }),
            line({
              name: 'place',
              label: 'Nơi ở (công khai)',
              admin: { description: 'Chỉ ghi đến thôn, xã; không ghi số nhà.' },
            }),
            {
              name: 'unit',
              type: 'relationship',
              relationTo: 'units',
              label: 'Đơn vị',
              access: { create: isNewsroom, update: isNewsroom },
            },
            prose({ name: 'summary', label: 'Tóm tắt thành tích' }),
            { name: 'portrait', type: 'upload', relationTo: 'media', label: 'Ảnh chân dung' },
          ],
        },
        { label: 'Danh hiệu, khen thưởng', fields: [honoursField] },
        { label: 'Đồng ý nêu gương', fields: [consentField] },
        {
          label: 'Nội bộ',
          admin: { condition: (_data, _siblings, { user }) => user?.role !== 'contributor' },
          fields: [internalField],
        },
        {
          label: 'Bồi dưỡng, nhân điển hình',
          fields: [
            {
              name: 'step',
              type: 'select',
              label: 'Bước hiện nay',
              defaultValue: 'discovered',
              options: options(exemplarStepLabels),
            },
            {
              name: 'steps',
              type: 'array',
              label: 'Các bước đã qua',
              labels: { singular: 'Bước', plural: 'Các bước' },
              fields: [
                {
                  type: 'row',
                  fields: [
                    {
                      name: 'step',
                      type: 'select',
                      label: 'Bước',
                      required: true,
                      options: options(exemplarStepLabels),
                    },
                    day({ name: 'on', label: 'Ngày', required: true }),
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
    slugField({
      from: 'name',
      mayChange: onlyAdministratorChanges,
      reserved: Object.values(exemplarKindSlugs),
    }),
    {
      name: 'consentEndedAt',
      type: 'date',
      label: 'Lúc sự đồng ý hết hiệu lực',
      access: { create: () => false, update: () => false },
      admin: hidden,
    },
    searchTextField('họ tên, chức danh, nơi ở'),
  ],
};

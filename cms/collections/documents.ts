import type { CollectionConfig } from 'payload';
import { documentKindLabels } from '#models/document.ts';
import { changeDocuments } from '../access/change-documents.ts';
import { isAdministrator } from '../access/is-administrator.ts';
import { isDecider } from '../access/is-decider.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { readDocuments } from '../access/read-documents.ts';
import { bodyField } from '../fields/body.ts';
import { day } from '../fields/day.ts';
import { importedFields } from '../fields/imported.ts';
import { options } from '../fields/options.ts';
import { foldSearch, keepSearchText, searchTextField } from '../fields/search-text.ts';
import { slugField } from '../fields/slug.ts';
import { line, prose } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { onlyAdministratorChanges } from '../rules/only-administrator-changes.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';

const publication = announcePublication('documents');

export const documents: CollectionConfig = {
  slug: 'documents',
  labels: { singular: 'Văn bản', plural: 'Văn bản' },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'title',
    defaultColumns: ['title', 'number', 'documentKind', 'issuedOn', 'public'],
    listSearchableFields: ['searchText'],
  },
  defaultSort: '-issuedOn',
  disableDuplicate: true,
  access: { read: readDocuments, create: isNewsroom, update: changeDocuments, delete: isAdministrator },
  hooks: {
    beforeOperation: [foldSearch],
    beforeChange: [keepSearchText('title', 'number', 'issuer'), publication.beforeChange],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('documents'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({ name: 'title', label: 'Trích yếu', required: true }),
    {
      type: 'row',
      fields: [
        line({ name: 'number', label: 'Số, ký hiệu', admin: { placeholder: '07/KH-UBND' } }),
        {
          name: 'documentKind',
          type: 'select',
          label: 'Loại văn bản',
          required: true,
          defaultValue: 'plan',
          options: options(documentKindLabels),
        },
      ],
    },
    {
      type: 'row',
      fields: [
        line({ name: 'issuer', label: 'Cơ quan ban hành' }),
        day({ name: 'issuedOn', label: 'Ngày ban hành', index: true }),
      ],
    },
    prose({ name: 'summary', label: 'Tóm tắt' }),
    bodyField({ label: 'Toàn văn', pictures: false }),
    {
      name: 'file',
      type: 'upload',
      relationTo: 'document-files',
      label: 'Tệp văn bản',
      admin: { description: 'PDF hoặc Word (.docx) để người đọc tải về.' },
    },
    {
      name: 'public',
      type: 'checkbox',
      label: 'Đăng trên cổng',
      index: true,
      defaultValue: false,
      access: { create: isDecider, update: isDecider },
      admin: { position: 'sidebar', description: 'Người duyệt quyết định văn bản nào lên cổng.' },
    },
    slugField({ from: 'title', mayChange: onlyAdministratorChanges }),
    ...importedFields,
    searchTextField('trích yếu, số hiệu, cơ quan ban hành'),
  ],
};

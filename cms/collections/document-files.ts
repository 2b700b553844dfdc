import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { documentFileTypes } from '#models/document.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { nobody } from '../access/nobody.ts';
import { line } from '../fields/text.ts';
import { savedNotShown } from '../files/saved-not-shown.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { acceptPaper } from './papers/accept-paper.ts';

/**
 * The papers that citizens may take home: a document that is public names one. What was uploaded stays as it
 * is; a better scan is another file, which the document is then given.
 */
export const documentFiles = (dataDir: string): CollectionConfig => ({
  slug: 'document-files',
  labels: { singular: 'Tệp văn bản', plural: 'Tệp văn bản' },
  admin: {
    group: 'Danh mục',
    useAsTitle: 'title',
    defaultColumns: ['title', 'filename', 'filesize', 'createdAt'],
    description: 'PDF hoặc Word (.docx), tối đa 20 MB; lên cổng cùng văn bản được đăng.',
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  access: { read: isNewsroom, create: isNewsroom, update: nobody, delete: isNewsroom },
  upload: {
    staticDir: join(dataDir, 'document-files'),
    mimeTypes: Object.values(documentFileTypes),
    crop: false,
    focalPoint: false,
    pasteURL: false,
    modifyResponseHeaders: savedNotShown,
  },
  hooks: {
    beforeOperation: [acceptPaper(['pdf', 'docx'])],
    beforeDelete: [refuseWhileUsed('document-files')],
  },
  fields: [line({ name: 'title', label: 'Tên tệp', required: true })],
});

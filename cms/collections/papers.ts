import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { newsroomOrOwnUnit } from '../access/newsroom-or-own-unit.ts';
import { line } from '../fields/text.ts';
import { savedNotShown } from '../files/saved-not-shown.ts';
import { keepOwnUnit } from '../rules/keep-own-unit.ts';
import { keepSentPapers } from '../rules/keep-sent-papers.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { acceptPaper } from './papers/accept-paper.ts';

/** Scans of confirmations and lists, for the office only: nothing of them is ever projected. */
export const papers = (dataDir: string): CollectionConfig => ({
  slug: 'papers',
  labels: { singular: 'Giấy tờ kèm theo', plural: 'Giấy tờ kèm theo' },
  admin: {
    group: 'Chỉ tiêu',
    useAsTitle: 'title',
    defaultColumns: ['title', 'unit', 'filename', 'createdAt'],
    description: 'Bản chụp, bản quét giấy xác nhận (PDF, JPEG, PNG, Word), tối đa 20 MB; không lên cổng.',
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  access: {
    read: newsroomOrOwnUnit('unit'),
    create: isWriter,
    update: newsroomOrOwnUnit('unit'),
    delete: isNewsroom,
  },
  upload: {
    staticDir: join(dataDir, 'papers'),
    mimeTypes: [
      'application/pdf',
      'image/jpeg',
      'image/png',
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    ],
    crop: false,
    focalPoint: false,
    pasteURL: false,
    modifyResponseHeaders: savedNotShown,
  },
  hooks: {
    beforeOperation: [acceptPaper(['pdf', 'jpg', 'png', 'docx'])],
    beforeValidate: [keepOwnUnit('unit')],
    beforeChange: [keepSentPapers],
    beforeDelete: [refuseWhileUsed('papers')],
  },
  fields: [
    line({ name: 'title', label: 'Tên giấy tờ', required: true }),
    { name: 'unit', type: 'relationship', relationTo: 'units', label: 'Của đơn vị', index: true },
  ],
});

import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { isDeskHand } from '../access/is-desk-hand.ts';
import { isNewsroom } from '../access/is-newsroom.ts';
import { line } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { deciderChangesPublicRecording } from '../rules/decider-changes-public-recording.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { acceptRecording } from './recordings/accept-recording.ts';
import { removeMasters, removeOldMasters } from './recordings/remove-masters.ts';

const no = () => false;
const publication = announcePublication('recordings');

/** Recorded voices. What was heard in the file is the server's to say. */
export const recordings = (dataDir: string): CollectionConfig => ({
  slug: 'recordings',
  labels: { singular: 'Bản ghi âm', plural: 'Bản ghi âm' },
  admin: {
    group: 'Phát thanh',
    useAsTitle: 'title',
    defaultColumns: ['title', 'voice', 'seconds', 'loudness', 'createdAt'],
    description: 'Tệp MP3, M4A, WAV hoặc OGG, tối đa 200 MB; được kiểm tra theo nội dung tệp.',
  },
  disableDuplicate: true,
  disableBulkEdit: true,
  defaultSort: '-createdAt',
  access: { read: isDeskHand, create: isDeskHand, update: isDeskHand, delete: isNewsroom },
  upload: {
    staticDir: join(dataDir, 'recordings'),
    mimeTypes: ['audio/*', 'application/ogg', 'video/mp4'],
    crop: false,
    focalPoint: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [acceptRecording],
    beforeChange: [
      deciderChangesPublicRecording,
      ({ data, operation, req }) => ({
        ...data,
        ...(operation === 'create' && { addedBy: req.user?.id }),
        ...(req.context.heard as object | undefined),
      }),
      publication.beforeChange,
    ],
    afterChange: [publication.afterChange, removeOldMasters],
    beforeDelete: [refuseWhileUsed('recordings'), publication.beforeDelete],
    afterDelete: [publication.afterDelete, removeMasters],
  },
  fields: [
    line({ name: 'title', label: 'Tên bản ghi', required: true }),
    line({
      name: 'voice',
      label: 'Giọng đọc',
      admin: { placeholder: 'Phát thanh viên; hoặc tên giọng máy' },
    }),
    {
      name: 'synthetic',
      type: 'checkbox',
      label: 'Do máy đọc (tổng hợp tiếng nói)',
      defaultValue: false,
    },
    {
      type: 'row',
      fields: [
        { name: 'seconds', type: 'number', label: 'Thời lượng (giây)' },
        { name: 'loudness', type: 'number', label: 'Độ to (LUFS)' },
      ].map((field) => ({
        ...field,
        type: 'number' as const,
        access: { create: no, update: no },
        admin: { readOnly: true },
      })),
    },
    {
      name: 'handling',
      type: 'text',
      label: 'Xử lý âm thanh',
      access: { create: no, update: no },
      admin: { readOnly: true, description: 'Hệ thống ghi lại đã chuẩn hóa độ to hay dùng nguyên tệp.' },
    },
    ...(['air', 'podcast'] as const).map((use) => ({
      name: use,
      type: 'group' as const,
      label: use === 'air' ? 'Bản phát sóng (−23 LUFS)' : 'Bản nghe trên mạng (−16 LUFS)',
      access: { create: no, update: no },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
      fields: [
        { name: 'file', type: 'text' as const },
        { name: 'mimeType', type: 'text' as const },
        { name: 'bytes', type: 'number' as const },
        { name: 'loudness', type: 'number' as const },
      ],
    })),
    {
      name: 'addedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người tải lên',
      access: { create: no, update: no },
      admin: { position: 'sidebar', readOnly: true },
    },
  ],
});

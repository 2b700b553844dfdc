import { join } from 'node:path';
import type { CollectionConfig } from 'payload';
import { isNewsroom } from '../access/is-newsroom.ts';
import { isWriter } from '../access/is-writer.ts';
import { importedFields } from '../fields/imported.ts';
import { foldSearch, keepSearchText, searchTextField } from '../fields/search-text.ts';
import { line } from '../fields/text.ts';
import { announcePublication } from '../jobs/announce-publication.ts';
import { contributorKeepsOffPortal } from '../rules/contributor-keeps-off-portal.ts';
import { refuseWhileUsed } from '../rules/refuse-while-used.ts';
import { acceptPicture } from './media/accept-picture.ts';

const publication = announcePublication('media');

/**
 * AVIF looks the same in two thirds of WebP's bytes; WebP is for readers that do not know it yet, and for
 * feeds. Effort 2 takes a sixth of the default's time for a tenth more bytes.
 */
const formats = {
  webp: { initial: 'w', options: { quality: 78 } },
  avif: { initial: 'a', options: { quality: 50, effort: 2 } },
};
const widths = [360, 720, 1280];

const sizesIn = (format: 'webp' | 'avif') =>
  widths.map((width) => ({
    name: `${formats[format].initial}${width}`,
    width,
    formatOptions: { format, options: formats[format].options },
    generateImageName: ({ originalName }: { originalName: string }) => `${originalName}-${width}.${format}`,
    admin: {
      disableGroupBy: true as const,
      disableListColumn: true as const,
      disableListFilter: true as const,
    },
  }));

/** Pictures, kept under `<dataDir>/media` by names that carry their content's digest. */
export const media = (dataDir: string): CollectionConfig => ({
  slug: 'media',
  labels: { singular: 'Ảnh', plural: 'Thư viện ảnh' },
  admin: {
    group: 'Nội dung',
    useAsTitle: 'alt',
    defaultColumns: ['filename', 'alt', 'credit', 'createdAt'],
    listSearchableFields: ['searchText'],
    description: 'Ảnh JPEG, PNG hoặc WebP, tối đa 20 MB. Vị trí chụp trong ảnh được xóa khi tải lên.',
  },
  disableDuplicate: true,
  defaultSort: '-createdAt',
  access: {
    read: isWriter,
    create: isWriter,
    update: ({ req }) => isNewsroom({ req }) || (isWriter({ req }) && { addedBy: { equals: req.user?.id } }),
    delete: isNewsroom,
  },
  upload: {
    staticDir: join(dataDir, 'media'),
    // AVIF only for the sizes made here: an uploaded one is refused by its content.
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
    imageSizes: [...sizesIn('webp'), ...sizesIn('avif')],
    adminThumbnail: 'w360',
    focalPoint: true,
    crop: false,
    pasteURL: false,
    displayPreview: true,
  },
  hooks: {
    beforeOperation: [foldSearch, acceptPicture],
    beforeChange: [
      ({ data, operation, req }) => (operation === 'create' ? { ...data, addedBy: req.user?.id } : data),
      contributorKeepsOffPortal('media'),
      keepSearchText('alt', 'credit', 'caption'),
      publication.beforeChange,
    ],
    afterChange: [publication.afterChange],
    beforeDelete: [refuseWhileUsed('media'), publication.beforeDelete],
    afterDelete: [publication.afterDelete],
  },
  fields: [
    line({
      name: 'alt',
      label: 'Mô tả ảnh',
      required: true,
      admin: { description: 'Ảnh có ai, đang làm gì, ở đâu: người khiếm thị nghe được câu này.' },
    }),
    line({
      name: 'credit',
      label: 'Tác giả, nguồn ảnh',
      required: true,
      admin: { placeholder: 'Ảnh: Nguyễn Văn A' },
    }),
    line({ name: 'caption', label: 'Chú thích' }),
    {
      name: 'addedBy',
      type: 'relationship',
      relationTo: 'users',
      label: 'Người tải lên',
      access: { create: () => false, update: () => false },
      admin: { position: 'sidebar', readOnly: true },
    },
    ...importedFields,
    searchTextField('mô tả, tác giả, chú thích'),
  ],
});

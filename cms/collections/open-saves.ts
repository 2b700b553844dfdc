import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';

/**
 * Saves and deletions under way. A row stands from just before a record is written until it is written whole, so
 * of two that save it at once only one goes on, in however many processes, and a save that was cut short can be
 * undone, a deletion carried through.
 */
export const openSaves: CollectionConfig = {
  slug: 'open-saves',
  labels: { singular: 'Lượt lưu đang làm', plural: 'Lượt lưu đang làm' },
  admin: { hidden: true },
  timestamps: false,
  disableDuplicate: true,
  lockDocuments: false,
  access: { read: nobody, create: nobody, update: nobody, delete: nobody },
  fields: [
    { name: 'record', type: 'text', label: 'Mục', required: true, unique: true, index: true },
    { name: 'at', type: 'date', label: 'Lúc', required: true },
    { name: 'before', type: 'json', label: 'Mục trước khi lưu' },
  ],
};

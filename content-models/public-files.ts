import { pictureFilesOf } from './media.ts';
import { audioFilesOf } from './recording.ts';
import type { PublicRecord } from './snapshot.ts';

/** The names of the files that belong to a record, in the snapshot's media folder. */
export function publicFilesOf(record: PublicRecord): string[] {
  switch (record.kind) {
    case 'media':
      return pictureFilesOf(record).map(({ file }) => file);
    case 'recording':
      return audioFilesOf(record).map(({ file }) => file);
    case 'document':
      return record.file ? [record.file.file] : [];
    default:
      return [];
  }
}

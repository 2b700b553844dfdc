import { join } from 'node:path';
import type { Payload } from 'payload';
import { publicFilesOf } from '#models/public-files.ts';
import type { PublicRecord, RecordKind } from '#models/snapshot.ts';

const folders: Partial<Record<RecordKind, string>> = {
  media: 'media',
  recording: 'recordings',
  document: 'document-files',
};

/** Where the files of a record lie: absolute paths by the file names in it. */
export function mediaFiles(payload: Payload, record: PublicRecord): Map<string, string> {
  const folder = join(payload.config.custom.dataDir, folders[record.kind] ?? '');
  return new Map(publicFilesOf(record).map((file) => [file, join(folder, file)]));
}

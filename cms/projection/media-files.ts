import { join } from 'node:path';
import type { Payload } from 'payload';
import { type Media, pictureFilesOf } from '#models/media.ts';
import { audioFilesOf, type Recording } from '#models/recording.ts';

/** Where the files of a picture or a recording lie: absolute paths by the file names of its record. */
export function mediaFiles(payload: Payload, record: Media | Recording): Map<string, string> {
  const [folder, files] =
    record.kind === 'media' ? ['media', pictureFilesOf(record)] : ['recordings', audioFilesOf(record)];
  return new Map(files.map(({ file }) => [file, join(payload.config.custom.dataDir, folder, file)]));
}

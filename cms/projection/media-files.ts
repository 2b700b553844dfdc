import { join } from 'node:path';
import type { Payload } from 'payload';
import type { Media } from '#models/media.ts';

/** Where a picture's files lie: absolute paths by the file names of its record. */
export const mediaFiles = (payload: Payload, { sizes }: Media): Map<string, string> =>
  new Map(sizes.map(({ file }) => [file, join(payload.config.custom.dataDir, 'media', file)]));

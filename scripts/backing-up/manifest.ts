import { createHash } from 'node:crypto';
import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { z } from 'zod';

/** What an archive holds: every file by its path, with its size in bytes and the digest of its content. */
export const manifestSchema = z.strictObject({
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  database: z.enum(['sqlite', 'mongodb']),
  /** The newest migration of the software that made it. */
  schema: z.string(),
  files: z.record(z.string(), z.strictObject({ bytes: z.int(), sha256: z.string().length(64) })),
});
export type Manifest = z.infer<typeof manifestSchema>;

export const manifestName = 'manifest.json';

/** All regular files below a folder, by path; links and the like are none. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

export async function describeFiles(folder: string, paths = filesIn(folder)): Promise<Manifest['files']> {
  const files: Manifest['files'] = {};
  for (const path of paths) {
    const hash = createHash('sha256');
    await pipeline(createReadStream(join(folder, path)), hash);
    files[path] = { bytes: lstatSync(join(folder, path)).size, sha256: hash.digest('hex') };
  }
  return files;
}

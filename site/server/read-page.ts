import { hash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A page's bytes with their date: both of the same opened file, whatever is renamed over it meanwhile. */
export type StoredPage = { bytes: Buffer; modified: Date; etag: string };

/** Reads a file of the release, or undefined where there is none. */
export function readPage(root: string, file: string): StoredPage | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(join(root, file), 'r');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
  try {
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return undefined;
    const bytes = readFileSync(descriptor);
    // HTTP dates have whole seconds: rounded up, so that a copy is never dated before its page.
    const modified = new Date(Math.ceil(stat.mtimeMs / 1000) * 1000);
    return { bytes, modified, etag: `"${hash('sha1', bytes, 'base64url')}"` };
  } finally {
    closeSync(descriptor);
  }
}

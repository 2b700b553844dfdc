import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: to `<file>.part` first, then one rename. One process writes a
 * folder at a time. With `durable` the bytes are on the disk before the rename, for files that
 * nothing else could make again.
 */
export function writeAtomic(file: string, bytes: string | Uint8Array, { durable = false } = {}): void {
  const beside = `${file}.part`;
  let descriptor: number;
  try {
    descriptor = openSync(beside, 'w');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    descriptor = openSync(beside, 'w');
  }
  try {
    const buffer = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
    for (let written = 0; written < buffer.length; ) written += writeSync(descriptor, buffer, written);
    if (durable) fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  renameSync(beside, file);
}

/** The file's bytes, or undefined where there is none. */
export function readIfThere(file: string): Buffer | undefined {
  try {
    return readFileSync(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

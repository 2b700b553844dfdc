import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Writes a file whole or not at all: to `<file>.part` first, then one rename. One process writes a
 * folder at a time. `date` is its modification date, where the clock's will not do.
 */
export function writeAtomic(file: string, bytes: string | Uint8Array, date?: Date): void {
  const beside = `${file}.part`;
  try {
    writeFileSync(beside, bytes);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(beside, bytes);
  }
  if (date) utimesSync(beside, date, date);
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

import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** SQLITE_BUSY */
const busy = 5;

/**
 * Takes a lock file for this process, or answers undefined where another has it. It is SQLite's own lock on an
 * empty file: the system drops it when its holder is killed, and it holds between containers that share the
 * folder, where a process number would say nothing. Release it by calling the result; the file stays.
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const lock = new DatabaseSync(file);
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return () => lock.close();
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode === busy) return undefined;
    throw error;
  }
}

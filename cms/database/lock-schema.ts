import { DatabaseSync } from 'node:sqlite';
import { setTimeout as pause } from 'node:timers/promises';
import { Unusable } from './unusable.ts';

/** Past this a person has to look. */
const tenMinutes = 10 * 60_000;

/**
 * Waits until no other program looks after the schema of this SQLite file, and keeps the others waiting until the
 * result is called. It is SQLite's own lock on a file beside it: the system drops it when its holder is killed.
 */
export async function lockSchema(file: string, patience = tenMinutes): Promise<() => void> {
  const lock = new DatabaseSync(`${file}.lock`);
  const began = performance.now();
  let hasTold = false;
  while (!takes(lock)) {
    const waited = performance.now() - began;
    if (waited > patience) {
      lock.close();
      throw new Unusable(
        'một chương trình khác nâng cấp mãi chưa xong; hãy chờ nó xong hoặc dừng nó rồi chạy lại',
      );
    }
    if (waited > 3000 && !hasTold) {
      console.log('Chờ một chương trình khác mở hoặc nâng cấp xong cơ sở dữ liệu …');
      hasTold = true;
    }
    await pause(100);
  }
  return () => lock.close();
}

function takes(lock: DatabaseSync): boolean {
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if ((error as { errcode?: number }).errcode === busy) return false;
    throw error;
  }
}

/** SQLITE_BUSY */
const busy = 5;

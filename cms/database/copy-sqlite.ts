import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/**
 * A whole copy of a SQLite file as it stands at one moment; other programs that write in it go on meanwhile. A
 * process that has Payload open on the file must not call this: closing it here drops the locks Payload holds.
 */
export function copySqlite(from: string, to: string): void {
  rmSync(`${to}.part`, { force: true });
  const database = new DatabaseSync(from, { timeout: 5000 });
  try {
    database.prepare('VACUUM INTO ?').run(`${to}.part`);
  } finally {
    database.close();
  }
  renameSync(`${to}.part`, to);
}

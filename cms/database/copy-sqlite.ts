import { renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';

/** A whole copy of a SQLite file as it stands at one moment; whoever writes in it goes on meanwhile. */
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

import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { copySqlite } from './copy-sqlite.ts';

/** Says that the new schema stands: the rows are counted, and the copy is kept as the way back. */
type Finish = () => void;

/**
 * Stands beside a SQLite file while its schema changes. A copy is made first; a migration that fails, loses
 * rows or is killed in the middle leaves the file as it was, at once or at the next start. After it the copy
 * stays as `<file>.before-<migration>`, for an office that goes back to the release before.
 */
export function guardMigration(file: string, migrations: readonly string[]): Finish {
  const copy = `${file}.migrating`;
  if (existsSync(copy)) putBack(file, copy);
  const newest = existsSync(file) ? missing(file, migrations).at(-1) : undefined;
  if (!newest) return () => {};

  console.log('Sao cơ sở dữ liệu trước khi nâng cấp …');
  copySqlite(file, copy);
  const onExit = () => putBack(file, copy);
  process.once('exit', onExit);

  return () => {
    const lost = tablesThatLost(file, copy);
    process.off('exit', onExit);
    if (lost.length > 0) {
      putBack(file, copy);
      throw new Error(
        `nâng cấp làm mất dữ liệu trong bảng ${lost.join(', ')} nên đã trả tệp về như trước; hãy dùng lại bản phần mềm cũ và báo người bảo trì`,
      );
    }
    renameSync(copy, `${file}.before-${newest}`);
  };
}

/** The copy stays until the file stands whole in its place, so this may be killed as well. */
function putBack(file: string, copy: string): void {
  copyFileSync(copy, `${file}.part`);
  for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
  renameSync(`${file}.part`, file);
  rmSync(copy);
}

/** The migrations that a database with a schema still lacks; none for an empty file. */
function missing(file: string, migrations: readonly string[]): string[] {
  return reading(file, (database) => {
    if (!tables(database).includes('payload_migrations')) return [];
    const done = database.prepare('SELECT name FROM payload_migrations').all();
    return migrations.filter((name) => !done.some((row) => row.name === name));
  });
}

function tablesThatLost(file: string, copy: string): string[] {
  const before = reading(copy, countRows);
  const after = reading(file, countRows);
  return [...before].filter(([table, rows]) => rows > (after.get(table) ?? rows)).map(([table]) => table);
}

const countRows = (database: DatabaseSync): Map<string, number> =>
  new Map(
    tables(database).map((table) => [
      table,
      Number(database.prepare(`SELECT count(*) AS rows FROM "${table}"`).get()?.rows),
    ]),
  );

const tables = (database: DatabaseSync): string[] =>
  database
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .all()
    .map(({ name }) => String(name));

function reading<T>(file: string, read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(file, { timeout: 5000 });
  try {
    return read(database);
  } finally {
    database.close();
  }
}

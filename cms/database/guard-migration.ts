import { existsSync, renameSync, rmSync } from 'node:fs';
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import type { Migration, Payload } from 'payload';
import { lockSchema } from './lock-schema.ts';
import { migrate } from './migrate.ts';
import { Unusable } from './unusable.ts';

type Database = SQLiteAdapter['drizzle'];

/**
 * Opens Payload on a SQLite file and brings its schema up to date, while every other program that would do so
 * waits. A copy is made first; a migration that fails, loses rows or is killed in the middle leaves the file as
 * it was, at once or at the next start. After it the copy stays as `<file>.before-<migration>`, for an office
 * that goes back to the release before.
 *
 * The file is read through Payload's own connection alone: a second SQLite library in this process would, on
 * closing the file, drop the first one's locks, and what Payload writes from then on would be lost.
 */
export async function guardMigration(
  file: string,
  migrations: Migration[],
  open: () => Promise<Payload>,
): Promise<Payload> {
  const unlock = await lockSchema(file);
  try {
    const copy = `${file}.migrating`;
    if (existsSync(copy)) putBack(file, copy);
    const payload = await open();
    const { drizzle, client } = payload.db as unknown as SQLiteAdapter;
    const newest = (await missing(drizzle, migrations)).at(-1);
    if (!newest) {
      await migrate(payload, migrations);
      return payload;
    }

    console.log('Sao cơ sở dữ liệu trước khi nâng cấp …');
    await copyWhole(drizzle, copy);
    const onExit = () => putBack(file, copy);
    process.once('exit', onExit);
    try {
      const before = await countRows(drizzle);
      await migrate(payload, migrations);
      refuseLoss(before, await countRows(drizzle));
    } catch (error) {
      await payload.destroy();
      client.close();
      putBack(file, copy);
      throw error;
    } finally {
      process.off('exit', onExit);
    }
    renameSync(copy, `${file}.before-${newest.name}`);
    return payload;
  } finally {
    unlock();
  }
}

/** The copy stays until it takes the file's place, so this may be killed as well. */
function putBack(file: string, copy: string): void {
  for (const rest of ['-wal', '-shm']) rmSync(file + rest, { force: true });
  renameSync(copy, file);
}

/** The copy appears under its name only when it is whole. */
async function copyWhole(database: Database, copy: string): Promise<void> {
  rmSync(`${copy}.part`, { force: true });
  await database.run(sql`VACUUM INTO ${`${copy}.part`}`);
  renameSync(`${copy}.part`, copy);
}

/** The migrations that a database with a schema still lacks; none for an empty file. */
async function missing(database: Database, migrations: Migration[]): Promise<Migration[]> {
  if (!(await tables(database)).includes('payload_migrations')) return [];
  const done = await database.all<{ name: string }>(sql`SELECT name FROM payload_migrations`);
  return migrations.filter(({ name }) => !done.some((row) => row.name === name));
}

function refuseLoss(before: Map<string, number>, after: Map<string, number>): void {
  const lost = [...before].filter(([table, rows]) => rows > (after.get(table) ?? 0)).map(([table]) => table);
  if (lost.length > 0)
    throw new Unusable(
      `nâng cấp làm mất dữ liệu trong bảng ${lost.join(', ')} nên đã trả tệp về như trước; hãy dùng lại bản phần mềm cũ và báo người bảo trì`,
    );
}

async function countRows(database: Database): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const table of await tables(database)) {
    const [count] = await database.all<{ rows: number }>(
      sql`SELECT count(*) AS rows FROM ${sql.identifier(table)}`,
    );
    counts.set(table, count?.rows ?? 0);
  }
  return counts;
}

async function tables(database: Database): Promise<string[]> {
  const found = await database.all<{ name: string }>(
    sql`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`,
  );
  return found.map(({ name }) => name);
}

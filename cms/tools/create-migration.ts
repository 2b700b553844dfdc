import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getPayload } from 'payload';
import { readEnvironment, root } from '../environment.ts';
import { newsroomConfig } from '../newsroom-config.ts';

/*
 * Writes the migration from the last committed schema to the collections as they are now:
 * node cms/tools/create-migration.ts <name>
 */
const folder = join(root, 'cms', 'migrations');
const scratch = mkdtempSync(join(tmpdir(), 'guong-sang-'));
const committed = readdirSync(folder).filter((name) => /^\d/.test(name));
const before = columnsOf(committed.findLast((name) => name.endsWith('.json')));
const payload = await getPayload({ config: newsroomConfig(readEnvironment({ DATA_DIR: scratch })) });
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  forceAcceptWarning: true,
});
for (const file of readdirSync(folder))
  if (file.endsWith('.ts') && !committed.includes(file)) tidy(join(folder, file));
await payload.destroy();
rmSync(scratch, { recursive: true });

/** The columns of every table in a committed schema. */
function columnsOf(file: string | undefined): Record<string, string[]> {
  if (!file) return {};
  const { tables } = JSON.parse(readFileSync(join(folder, file), 'utf8'));
  return Object.fromEntries(Object.keys(tables).map((name) => [name, Object.keys(tables[name].columns)]));
}

/** A rebuilt table is filled from the old one, which drizzle-kit asks for the new columns too. */
function copyOnlyWhatWas(statement: string, table: string, columns: string): string {
  const known = before[table];
  if (!known) return statement;
  const kept = columns.split(', ').filter((column) => known.includes(column.slice(1, -1)));
  return statement.replaceAll(columns, kept.join(', '));
}

/** Payload writes for a bundler: type stripping needs `type` and the extension; a killed run must go on. */
function tidy(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace(/INSERT INTO \\`__new_(\w+)\\`\(([^)]+)\) SELECT \2 FROM \\`\1\\`/g, copyOnlyWhatWas)
    .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateDownArgs, type MigrateUpArgs, sql }')
    .replace(/(from '\.\/[^'.]+)';/g, "$1.ts';")
    .replace(/\{ db, payload, req \}/g, '{ db }')
    .replace(/CREATE TABLE `/g, 'CREATE TABLE IF NOT EXISTS `')
    .replace(/CREATE TABLE \\`/g, 'CREATE TABLE IF NOT EXISTS \\`')
    .replace(/CREATE (UNIQUE )?INDEX \\`/g, 'CREATE $1INDEX IF NOT EXISTS \\`');
  writeFileSync(file, text);
}

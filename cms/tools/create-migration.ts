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
const payload = await getPayload({ config: newsroomConfig(readEnvironment({ DATA_DIR: scratch })) });
await payload.db.createMigration({
  payload,
  migrationName: process.argv[2] ?? 'change',
  forceAcceptWarning: true,
});
for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) tidy(join(folder, file));
await payload.destroy();
rmSync(scratch, { recursive: true });

/** Payload writes for a bundler: type stripping needs `type` and the extension; a killed run must go on. */
function tidy(file: string): void {
  const text = readFileSync(file, 'utf8')
    .replace('{ MigrateUpArgs, MigrateDownArgs, sql }', '{ type MigrateDownArgs, type MigrateUpArgs, sql }')
    .replace(/(from '\.\/[^'.]+)';/g, "$1.ts';")
    .replace(/\{ db, payload, req \}/g, '{ db }')
    .replace(/CREATE TABLE `/g, 'CREATE TABLE IF NOT EXISTS `')
    .replace(/CREATE TABLE \\`/g, 'CREATE TABLE IF NOT EXISTS \\`')
    .replace(/CREATE (UNIQUE )?INDEX \\`/g, 'CREATE $1INDEX IF NOT EXISTS \\`');
  writeFileSync(file, text);
}

import { mkdirSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { create } from 'tar';
import { copySqlite } from '#cms/database/copy-sqlite.ts';
import { dumpMongo } from '#cms/database/mongo-lines.ts';
import type { Environment } from '#cms/environment.ts';
import { migrations } from '#cms/migrations/index.ts';
import { isoWithOffset } from '#models/vietnamese/calendar.ts';
import { kindOf, sqliteFile, sqliteName, withPayload } from './database.ts';
import { holdFiles } from './kept-files.ts';
import { describeFiles, type Manifest, manifestName } from './manifest.ts';
import { openArchive } from './open-archive.ts';
import { beginArchive, inWorkFolder } from './work-folder.ts';

export type Backup = { file: string; bytes: number; manifest: Manifest };
type Report = (line: string) => void;

/**
 * Puts database, pictures, recordings, papers, secret and snapshot into one archive, while the newsroom works.
 * Files are held before the database is copied and once more after it, so that whatever the copy names is
 * there. The archive appears under its name only after it was unpacked again and every file was right.
 */
export async function makeBackup(environment: Environment, folder: string, report: Report): Promise<Backup> {
  const { dataDir, databaseUrl } = environment;
  mkdirSync(folder, { recursive: true });
  return inWorkFolder(dataDir, async (work) => {
    const [gathered, unpacked] = [join(work, 'gathered'), join(work, 'unpacked')];
    for (const part of [gathered, unpacked]) mkdirSync(part);
    report('Gom tệp và cơ sở dữ liệu …');
    holdFiles(dataDir, gathered);
    await copyDatabase(environment, join(gathered, 'database'));
    holdFiles(dataDir, gathered);

    const now = new Date();
    const manifest: Manifest = {
      version: 1,
      madeAt: now.toISOString(),
      database: kindOf(databaseUrl),
      schema: migrations.at(-1)?.name ?? '',
      files: await describeFiles(gathered),
    };
    writeFileSync(join(gathered, manifestName), JSON.stringify(manifest, null, 1));

    report(`Nén ${Object.keys(manifest.files).length} tệp …`);
    const stamp = isoWithOffset(now).slice(0, 19).replace(/[:T]/g, '-');
    const file = join(folder, `guong-sang-${stamp}.tar.gz`);
    beginArchive(work, `${file}.part`);
    const entries = [manifestName, ...Object.keys(manifest.files)];
    // One at a time: with several, tar can wait for ever for a file that two names share.
    await create({ gzip: true, portable: true, jobs: 1, cwd: gathered, file: `${file}.part` }, entries);

    report('Đọc lại để kiểm tra …');
    await openArchive(`${file}.part`, unpacked);
    renameSync(`${file}.part`, file);
    return { file, bytes: statSync(file).size, manifest };
  });
}

async function copyDatabase(environment: Environment, folder: string): Promise<void> {
  mkdirSync(folder);
  const file = sqliteFile(environment.databaseUrl);
  if (file) copySqlite(file, join(folder, sqliteName));
  else await withPayload(environment, (payload) => dumpMongo(payload, folder));
}

import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { collectionNames, fillMongo } from '#cms/database/mongo-lines.ts';
import type { Environment } from '#cms/environment.ts';
import { migrations } from '#cms/migrations/index.ts';
import { linkOrCopy, openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { kindOf, sqliteFile, sqliteName, withPayload } from './database.ts';
import { keptFiles, keptSecret } from './kept-files.ts';
import { describeFiles, type Manifest } from './manifest.ts';
import { openArchive } from './open-archive.ts';
import { inWorkFolder } from './work-folder.ts';

type Report = (line: string) => void;

/**
 * Brings a backup back into an empty installation. Everything is unpacked and checked before anything is put
 * in its place, the database last: killed in the middle, the same command finishes it.
 */
export async function restoreBackup(
  environment: Environment,
  archive: string,
  report: Report,
): Promise<Manifest> {
  const { dataDir, databaseUrl } = environment;
  return inWorkFolder(dataDir, async (work) => {
    const unpacked = join(work, 'unpacked');
    mkdirSync(unpacked);
    report('Mở và kiểm tra tệp sao lưu …');
    const manifest = await openArchive(archive, unpacked);
    refuseOtherKind(manifest, databaseUrl);
    await refuseStrangers(environment, manifest);

    report('Đặt tệp vào thư mục dữ liệu …');
    for (const path of keptFiles(unpacked)) putFile(join(unpacked, path), join(dataDir, path));
    // It was gathered while publications went on: the database alone says what is public.
    openSnapshotStore(join(dataDir, 'snapshot')).markIncomplete();
    report('Đặt cơ sở dữ liệu …');
    await putDatabase(environment, join(unpacked, 'database'), manifest);
    return manifest;
  });
}

/** The secret of a first start gives way; a folder may lie on another disk. */
function putFile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  rmSync(target, { force: true });
  linkOrCopy(source, target);
}

function refuseOtherKind({ database, schema }: Manifest, databaseUrl: string): void {
  const wanted = kindOf(databaseUrl);
  if (database !== wanted)
    throw new Error(
      `Bản sao lưu là của ${database}, còn DATABASE_URL chỉ ${wanted}; hãy khôi phục vào ${database} rồi chuyển bằng "npm run db:copy".`,
    );
  if (!migrations.some(({ name }) => name === schema))
    throw new Error(
      `Bản sao lưu do bản phần mềm mới hơn lập (${schema}); hãy cập nhật phần mềm rồi khôi phục.`,
    );
}

/** Only what a restore of this same archive may have left is allowed to be there. */
async function refuseStrangers(environment: Environment, manifest: Manifest): Promise<void> {
  const { dataDir } = environment;
  const paths = keptFiles(dataDir).filter((path) => path !== keptSecret);
  const there = await describeFiles(dataDir, paths);
  const stranger =
    (await databaseThere(environment, manifest)) ??
    paths.find((path) => there[path]?.sha256 !== manifest.files[path]?.sha256);
  if (stranger)
    throw new Error(
      `Nơi khôi phục không trống (có ${stranger}); hãy dùng DATA_DIR và DATABASE_URL mới, hoặc dời hết dữ liệu cũ đi nơi khác trước.`,
    );
}

/** In MongoDB, where a database is filled step by step: which backup is being brought back. */
const mark = 'restoring';

async function databaseThere({ databaseUrl, ...rest }: Environment, manifest: Manifest) {
  const file = sqliteFile(databaseUrl);
  if (file) return databaseFiles(file).join(', ') || undefined;
  return withPayload({ databaseUrl, ...rest }, async (payload) => {
    const names = await collectionNames(payload);
    if (names.length === 0) return undefined;
    const begun = await payload.kv.get<string>(mark);
    return begun === manifest.madeAt ? undefined : `dữ liệu trong MongoDB (${names[0]})`;
  });
}

/** What a crash leaves beside a SQLite file is played into whatever file next has its name. */
const databaseFiles = (file: string): string[] =>
  ['', '-wal', '-shm', '-journal'].map((ending) => file + ending).filter((path) => existsSync(path));

async function putDatabase(environment: Environment, folder: string, { madeAt }: Manifest): Promise<void> {
  const file = sqliteFile(environment.databaseUrl);
  if (file) {
    mkdirSync(dirname(file), { recursive: true });
    copyFileSync(join(folder, sqliteName), `${file}.part`);
    renameSync(`${file}.part`, file);
    return;
  }
  await withPayload(environment, async (payload) => {
    await payload.kv.set(mark, madeAt);
    await fillMongo(payload, folder);
    await payload.kv.delete(mark);
  });
}

import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readIfThere } from '#site/publisher/atomic-file.ts';
import { takeLock } from '#site/publisher/lock.ts';

/** Those of earlier releases too. */
const workFolder = /^\.(?:backup|restore)-/;
const begun = 'archive-begun';

/**
 * Gives a backup or restore an empty folder inside the data folder, to one at a time. What a killed one left is
 * thrown away first, with the archive it had begun: both may hold the secret.
 */
export async function inWorkFolder<T>(dataDir: string, use: (folder: string) => Promise<T>): Promise<T> {
  const unlock = takeLock(join(dataDir, 'backup.lock'));
  if (!unlock)
    throw new Error(
      `Trong ${dataDir} đang có lượt sao lưu hoặc khôi phục khác; hãy đợi lượt ấy xong rồi chạy lại lệnh.`,
    );
  try {
    throwAway(dataDir);
    return await use(mkdtempSync(join(dataDir, '.backup-')));
  } finally {
    throwAway(dataDir);
    unlock();
  }
}

/** Begins an archive outside the work folder, which goes when the folder goes. */
export function beginArchive(folder: string, archive: string): void {
  writeFileSync(join(folder, begun), archive);
  writeFileSync(archive, '', { mode: 0o600 });
}

function throwAway(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((name) => workFolder.test(name))) {
    const folder = join(dataDir, name);
    const archive = readIfThere(join(folder, begun));
    if (archive) rmSync(archive.toString('utf8'), { force: true });
    rmSync(folder, { recursive: true, force: true });
  }
}

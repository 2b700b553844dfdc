import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { incompleteName, linkOrCopy } from '#site/publisher/snapshot-store.ts';
import { filesIn } from './manifest.ts';

/** What of DATA_DIR belongs in a backup besides the database; everything else can be made again. */
export const keptFolders = ['media', 'document-files', 'papers', 'recordings', 'snapshot'] as const;
export const keptSecret = 'payload-secret';

/** That the snapshot lacks something is said of every one that is brought back. */
const unfinished = join('snapshot', incompleteName);

/** The kept files of a data folder, by path; half-written ones are left out. */
export const keptFiles = (dataDir: string): string[] => [
  ...keptFolders
    .filter((folder) => existsSync(join(dataDir, folder)))
    .flatMap((folder) => filesIn(join(dataDir, folder)).map((path) => join(folder, path)))
    .filter((path) => !path.endsWith('.part') && path !== unfinished),
  ...(existsSync(join(dataDir, keptSecret)) ? [keptSecret] : []),
];

/** Puts them into another folder too, without copying where the disk is the same; what is there whole stays. */
export function holdFiles(dataDir: string, folder: string): void {
  for (const path of keptFiles(dataDir)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    holdUnlessGone(join(dataDir, path), join(folder, path));
  }
}

function holdUnlessGone(source: string, target: string): void {
  try {
    // A copy, other than a link, may have been made of a file that was still being written.
    if (existsSync(target) && statSync(target).size === statSync(source).size) return;
    rmSync(target, { force: true });
    linkOrCopy(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

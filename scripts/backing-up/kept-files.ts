import { copyFileSync, existsSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesIn } from './manifest.ts';

/** What of DATA_DIR belongs in a backup besides the database; everything else can be made again. */
export const keptFolders = ['media', 'document-files', 'papers', 'recordings', 'snapshot'] as const;
export const keptSecret = 'payload-secret';

/** The kept files of a data folder, by path; half-written ones are left out. */
export const keptFiles = (dataDir: string): string[] => [
  ...keptFolders
    .filter((folder) => existsSync(join(dataDir, folder)))
    .flatMap((folder) => filesIn(join(dataDir, folder)).map((path) => join(folder, path)))
    .filter((path) => !path.endsWith('.part')),
  ...(existsSync(join(dataDir, keptSecret)) ? [keptSecret] : []),
];

/** Puts them into another folder too, without copying where the disk is the same; what is there stays. */
export function holdFiles(dataDir: string, folder: string): void {
  for (const path of keptFiles(dataDir)) {
    const target = join(folder, path);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    const source = join(dataDir, path);
    if (statSync(dataDir).dev === statSync(folder).dev) linkUnlessGone(source, target);
    else copyFileSync(source, target);
  }
}

function linkUnlessGone(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

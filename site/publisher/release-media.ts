import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { publicFilesOf } from '#models/public-files.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import type { Portal } from '../content/portal.ts';
import { linkOrCopy, type SnapshotStore, sweep } from './snapshot-store.ts';

const folderOf = (release: string) => join(release, 'media');

/** The records whose files the portal shows, plays or gives away. */
export const mediaOf = ({ records }: Portal): PublicRecord[] => [
  ...records.media.values(),
  ...records.recording.values(),
  ...records.document.values(),
];

/** Puts the records' files into a release, before the pages that lead to them. */
export function linkMedia(store: SnapshotStore, records: Iterable<PublicRecord>, release: string): void {
  mkdirSync(folderOf(release), { recursive: true });
  for (const record of records)
    for (const file of publicFilesOf(record)) {
      const target = join(folderOf(release), file);
      if (!existsSync(target)) linkOrCopy(store.mediaFile(file), target);
    }
}

/** Takes what nobody may see or hear any more out of the release and the snapshot, after its pages. */
export function sweepMedia(store: SnapshotStore, portal: Portal, release: string): void {
  const named = new Set(mediaOf(portal).flatMap(publicFilesOf));
  sweep(folderOf(release), named);
  store.sweepMedia(named);
}

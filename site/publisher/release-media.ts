import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Media, pictureFilesOf } from '#models/media.ts';
import { audioFilesOf, type Recording } from '#models/recording.ts';
import type { Portal } from '../content/portal.ts';
import { linkOrCopy, type SnapshotStore, sweep } from './snapshot-store.ts';

const folderOf = (release: string) => join(release, 'media');

/** The pictures and recordings that the portal shows. */
export const mediaOf = ({ records }: Portal): (Media | Recording)[] => [
  ...records.media.values(),
  ...records.recording.values(),
];

const filesOf = (record: Media | Recording): string[] =>
  (record.kind === 'media' ? pictureFilesOf(record) : audioFilesOf(record)).map(({ file }) => file);

/** Puts pictures and recordings into a release, before the pages that show them. */
export function linkMedia(store: SnapshotStore, records: Iterable<Media | Recording>, release: string): void {
  mkdirSync(folderOf(release), { recursive: true });
  for (const record of records)
    for (const file of filesOf(record)) {
      const target = join(folderOf(release), file);
      if (!existsSync(target)) linkOrCopy(store.mediaFile(file), target);
    }
}

/** Takes what nobody may see or hear any more out of the release and the snapshot, after its pages. */
export function sweepMedia(store: SnapshotStore, portal: Portal, release: string): void {
  const named = new Set(mediaOf(portal).flatMap(filesOf));
  sweep(folderOf(release), named);
  store.sweepMedia(named);
}

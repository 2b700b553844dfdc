import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Media } from '#models/media.ts';
import type { Portal } from '../content/portal.ts';
import { linkOrCopy, type SnapshotStore, sweep } from './snapshot-store.ts';

const folderOf = (release: string) => join(release, 'media');

/** Puts pictures into a release, before the pages that show them. */
export function linkMedia(store: SnapshotStore, media: Iterable<Media>, release: string): void {
  mkdirSync(folderOf(release), { recursive: true });
  for (const { sizes } of media)
    for (const { file } of sizes) {
      const target = join(folderOf(release), file);
      if (!existsSync(target)) linkOrCopy(store.mediaFile(file), target);
    }
}

/** Takes the pictures that nobody may see any more out of the release and the snapshot, after their pages. */
export function sweepMedia(store: SnapshotStore, portal: Portal, release: string): void {
  const named = new Set<string>();
  for (const { sizes } of portal.records.media.values()) for (const { file } of sizes) named.add(file);
  sweep(folderOf(release), named);
  store.sweepMedia(named);
}

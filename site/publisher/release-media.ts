import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Media } from '#models/media.ts';
import type { RecordChange } from '#models/snapshot.ts';
import { removePage } from './page-file.ts';
import { linkOrCopy, type SnapshotStore } from './snapshot-store.ts';

/** Puts pictures into a release. */
export function linkMedia(store: SnapshotStore, media: Iterable<Media>, release: string): void {
  mkdirSync(join(release, 'media'), { recursive: true });
  for (const { sizes } of media)
    for (const { file } of sizes) {
      const target = join(release, 'media', file);
      if (!existsSync(target)) linkOrCopy(store.mediaFile(file), target);
    }
}

const filesOf = (record: RecordChange['after']): string[] =>
  record?.kind === 'media' ? record.sizes.map(({ file }) => file) : [];

/** Takes the pictures that changes removed out of a release, after the pages that showed them were written. */
export function removeMedia(changes: readonly RecordChange[], release: string): void {
  for (const { before, after } of changes) {
    const kept = filesOf(after);
    for (const file of filesOf(before)) if (!kept.includes(file)) removePage(release, `media/${file}`);
  }
}

import type { Media } from '#models/media.ts';
import type { PublicRecord, RecordChange, RecordKey } from '#models/snapshot.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** What the public record should become: undefined takes a record away. */
export type NextRecords = ReadonlyMap<RecordKey, PublicRecord | undefined>;

/** Where the newsroom keeps a picture's files: absolute paths by their names in the snapshot. */
export type MediaSource = (media: Media) => ReadonlyMap<string, string>;

/** The records that really change. */
export function changesTo(store: SnapshotStore, next: NextRecords): RecordChange[] {
  return [...next].flatMap(([key, after]) => {
    const before = store.read(key);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ key, before, after }];
  });
}

/** Takes a picture's files in; answers whether they are all there. */
function keepMedia(store: SnapshotStore, media: Media, mediaSource: MediaSource): boolean {
  try {
    for (const [file, source] of mediaSource(media)) store.addMediaFile(file, source);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(
      `Thiếu tệp của ảnh ${media.id} (“${media.alt}”) trong kho ảnh; cổng tạm không hiện ảnh này.`,
    );
    return false;
  }
}

/**
 * Writes changes into the snapshot, pictures before the records that name them, and answers those that
 * were made: a picture whose file is missing stays away, its story does not.
 */
export function keep(
  store: SnapshotStore,
  changes: readonly RecordChange[],
  mediaSource: MediaSource,
): RecordChange[] {
  const made = changes.filter(({ after }) => after?.kind !== 'media' || keepMedia(store, after, mediaSource));
  for (const { key, after } of made)
    if (after) store.write(after);
    else store.remove(key);
  return made;
}

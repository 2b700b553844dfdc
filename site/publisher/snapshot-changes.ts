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

/** Writes changes into the snapshot, pictures before the records that name them. */
export function keep(store: SnapshotStore, changes: readonly RecordChange[], mediaSource: MediaSource): void {
  for (const { after } of changes)
    if (after?.kind === 'media')
      for (const [file, source] of mediaSource(after)) store.addMediaFile(file, source);
  for (const { key, after } of changes)
    if (after) store.write(after);
    else store.remove(key);
}

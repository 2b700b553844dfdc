import { publicFilesOf } from '#models/public-files.ts';
import type { PublicRecord, RecordChange, RecordKey } from '#models/snapshot.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Whether files belong to a record. */
export const hasFiles = (record: PublicRecord): boolean => publicFilesOf(record).length > 0;

/** What the public record should become: undefined takes a record away. */
export type NextRecords = ReadonlyMap<RecordKey, PublicRecord | undefined>;

/** Where the newsroom keeps a record's files: absolute paths by their names in the snapshot. */
export type MediaSource = (record: PublicRecord) => ReadonlyMap<string, string>;

/** The records that really change. */
export function changesTo(store: SnapshotStore, next: NextRecords): RecordChange[] {
  return [...next].flatMap(([key, after]) => {
    const before = store.read(key);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ key, before, after }];
  });
}

/** Takes a record's files in; answers whether they are all there. */
function keepMedia(store: SnapshotStore, record: PublicRecord, mediaSource: MediaSource): boolean {
  try {
    for (const [file, source] of mediaSource(record)) store.addMediaFile(file, source);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    console.error(`Thiếu tệp của ${calledOf(record)} trong kho; cổng tạm chưa nhận mục này.`);
    return false;
  }
}

function calledOf(record: PublicRecord): string {
  if (record.kind === 'media') return `ảnh ${record.id} (“${record.alt}”)`;
  return record.kind === 'document' ? `văn bản “${record.title}”` : `bản ghi âm ${record.id}`;
}

/**
 * Writes changes into the snapshot, pictures and recordings before the records that name them, and
 * answers those that were made: a picture whose file is missing stays away, its story does not.
 */
export function keep(
  store: SnapshotStore,
  changes: readonly RecordChange[],
  mediaSource: MediaSource,
): RecordChange[] {
  const made = changes.filter(
    ({ after }) => !after || !hasFiles(after) || keepMedia(store, after, mediaSource),
  );
  for (const { key, after } of made)
    if (after) store.write(after);
    else store.remove(key);
  return made;
}

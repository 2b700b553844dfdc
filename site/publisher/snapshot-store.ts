import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import {
  type PublicRecord,
  publicRecordSchema,
  type RecordKey,
  recordKey,
  recordKinds,
  snapshotVersion,
} from '#models/snapshot.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';

/**
 * The snapshot on disk: `<folder>/<kind>/<id>.json`, pictures in `media-files/`, and `version.json`.
 * Every record is checked when it is written and when it is read.
 */
export type SnapshotStore = {
  folder: string;
  readAll: () => Generator<PublicRecord>;
  read: (key: RecordKey) => PublicRecord | undefined;
  write: (record: PublicRecord) => void;
  remove: (key: RecordKey) => void;
  keys: () => Generator<RecordKey>;
  mediaFile: (file: string) => string;
  /** Takes a picture in by hard link where it can, by copy where it cannot. */
  addMediaFile: (file: string, source: string) => void;
};

export function openSnapshotStore(folder: string): SnapshotStore {
  const fileOfKey = (key: RecordKey) => join(folder, `${key}.json`);
  const mediaFile = (file: string) => join(folder, 'media-files', file);

  for (const part of [...recordKinds, 'media-files']) mkdirSync(join(folder, part), { recursive: true });
  checkVersion(join(folder, 'version.json'));

  function parse(file: string, bytes: Buffer): PublicRecord {
    const result = publicRecordSchema.safeParse(JSON.parse(bytes.toString('utf8')));
    if (result.success) return result.data;
    const [issue] = result.error.issues;
    throw new Error(
      `Bản công khai hỏng ở ${file} (${issue?.path.join('.')}: ${issue?.message}); chạy "npm run publish:all" để làm lại.`,
    );
  }

  function* keys(): Generator<RecordKey> {
    for (const kind of recordKinds)
      for (const name of readdirSync(join(folder, kind)).sort())
        if (name.endsWith('.json')) yield `${kind}/${name.slice(0, -'.json'.length)}`;
  }

  return {
    folder,
    keys,
    mediaFile,
    *readAll() {
      for (const key of keys()) yield parse(fileOfKey(key), readFileSync(fileOfKey(key)));
    },
    read(key) {
      const bytes = readIfThere(fileOfKey(key));
      return bytes && parse(fileOfKey(key), bytes);
    },
    write(record) {
      const bytes = Buffer.from(`${JSON.stringify(publicRecordSchema.parse(record), undefined, 1)}\n`);
      const file = fileOfKey(recordKey(record));
      if (readIfThere(file)?.equals(bytes)) return;
      writeAtomic(file, bytes);
    },
    remove(key) {
      rmSync(fileOfKey(key), { force: true });
    },
    addMediaFile(file, source) {
      if (!existsSync(mediaFile(file))) linkOrCopy(source, mediaFile(file));
    },
  };
}

function checkVersion(file: string): void {
  const bytes = readIfThere(file);
  if (!bytes) {
    writeAtomic(file, `${JSON.stringify({ version: snapshotVersion })}\n`);
    return;
  }
  const { version } = JSON.parse(bytes.toString('utf8'));
  if (version !== snapshotVersion)
    throw new Error(
      `Bản công khai thuộc phiên bản ${version}, chương trình cần phiên bản ${snapshotVersion}; đổi tên thư mục chứa ${file} rồi chạy "npm run publish:all".`,
    );
}

/** Makes `target` hold the bytes of `source`, whole or not at all. */
export function linkOrCopy(source: string, target: string): void {
  try {
    linkSync(source, target);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return;
    if (code !== 'EXDEV' && code !== 'EPERM' && code !== 'EMLINK' && code !== 'ENOTSUP') throw error;
    copyFileSync(source, `${target}.part`);
    renameSync(`${target}.part`, target);
  }
}

import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
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
 * The snapshot on disk: `<folder>/<kind>/<id>.json`, pictures in `media-files/`, `version.json`, and
 * `incomplete` as long as something lacks. Every record is checked when it is written and when it is read.
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
  /** Throws away the picture files that no record names. */
  sweepMedia: (named: ReadonlySet<string>) => void;
  /**
   * Whether it holds all that the public may read. While it does not (it is being filled, or a record was found
   * unreadable), the newsroom must be asked for everything: what it lacks would be gone from the portal.
   */
  isWhole: () => boolean;
  /** From now on it may lack something, for every later process too. */
  markIncomplete: () => void;
  /** All that the newsroom has is in it. */
  markWhole: () => void;
};

export function openSnapshotStore(folder: string): SnapshotStore {
  const fileOfKey = (key: RecordKey) => join(folder, `${key}.json`);
  const mediaFile = (file: string) => join(folder, 'media-files', file);

  const incomplete = incompleteIn(folder);
  setOtherVersionAside(folder);
  for (const part of [...recordKinds, 'media-files']) mkdirSync(join(folder, part), { recursive: true });

  const markIncomplete = () => writeAtomic(incomplete, '');

  function read(key: RecordKey): PublicRecord | undefined {
    const bytes = readIfThere(fileOfKey(key));
    if (!bytes) return undefined;
    const record = parsed(bytes);
    if (!record) markIncomplete();
    return record;
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
      for (const key of keys()) {
        const record = read(key);
        if (record) yield record;
      }
    },
    read,
    // A portal without its own record is no portal.
    isWhole: () => !existsSync(incomplete) && existsSync(fileOfKey('site/site')),
    markIncomplete,
    markWhole: () => rmSync(incomplete, { force: true }),
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
    sweepMedia: (named) => sweep(join(folder, 'media-files'), named),
  };
}

function parsed(bytes: Buffer): PublicRecord | undefined {
  try {
    return publicRecordSchema.safeParse(JSON.parse(bytes.toString('utf8'))).data;
  } catch {
    return undefined;
  }
}

/** Throws away the files of a folder that are not named. */
export function sweep(folder: string, named: ReadonlySet<string>): void {
  for (const file of readdirSync(folder)) if (!named.has(file)) rmSync(join(folder, file));
}

export const incompleteName = 'incomplete';
const incompleteIn = (folder: string) => join(folder, incompleteName);
const versionIn = (folder: string) => join(folder, 'version.json');

/** Undefined where there is no snapshot yet, or a power cut left nobody knows which. */
function versionOf(folder: string): unknown {
  const bytes = readIfThere(versionIn(folder));
  try {
    return bytes && JSON.parse(bytes.toString('utf8')).version;
  } catch {
    return undefined;
  }
}

/**
 * A snapshot of another version of the program is put aside whole and a new one begun, which the newsroom
 * fills: it is made from there, and nothing in it is lost.
 */
function setOtherVersionAside(folder: string): void {
  const version = versionOf(folder);
  if (version === snapshotVersion) return;
  if (version !== undefined) {
    const aside = `${folder}-${version}`;
    rmSync(aside, { recursive: true, force: true });
    renameSync(folder, aside);
  }
  writeAtomic(incompleteIn(folder), '');
  writeAtomic(versionIn(folder), `${JSON.stringify({ version: snapshotVersion })}\n`);
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

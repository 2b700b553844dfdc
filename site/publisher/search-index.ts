import { hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PublicRecord, RecordChange } from '#models/snapshot.ts';
import { localYear } from '#models/vietnamese/calendar.ts';
import { fileOf, searchIndexPath, searchPartsPath } from '../content/addresses.ts';
import { type Portal, shelf } from '../content/portal.ts';
import { type SearchRecord, searchParts, searchRecords } from '../content/search-records.ts';
import { periodOf } from '../content/timeline.ts';
import { readIfThere, writeAtomic } from './atomic-file.ts';
import type { BuildIndex, IndexedPage } from './build-index.ts';
import { plainText } from './plain-text.ts';
import { linkOrCopy, type SnapshotStore } from './snapshot-store.ts';

/**
 * The search index of a release: a folder a part, `2026-<digest>`, that never changes, and a list of those that
 * hold, written after them. A part is made after its pages are live; one that did not change is taken over by
 * the next release.
 */
export type SearchIndex = {
  /** Brings a whole release level with the portal: `before` is the release that was served until now. */
  level: (portal: Portal, release: string, before?: string) => void;
  /** Follows a change: a part that holds what nobody may read any more is gone at once, until it is made anew. */
  follow: (portal: Portal, changes: readonly RecordChange[], release: string) => void;
  /** Makes one part that is missing, in the release that is served then; answers how many were. */
  make: (served: () => { portal: Portal; release: string }) => Promise<number>;
};

const folderOf = (release: string) => join(release, searchIndexPath);
const listOf = (release: string) => join(release, fileOf(searchPartsPath));
const partOf = (folder: string) => folder.slice(0, folder.lastIndexOf('-'));

/** The folders that the list of a release names. */
function listed(release: string): string[] {
  const bytes = readIfThere(listOf(release));
  return bytes ? JSON.parse(bytes.toString('utf8')) : [];
}

export function openSearchIndex(store: SnapshotStore, buildIndex: BuildIndex): SearchIndex {
  /** The name of each part's folder, as long as nothing in it changes. */
  const names = new Map<string, string>();

  function nameOf(portal: Portal, part: string): string {
    const known = names.get(part);
    if (known) return known;
    const sum = hash('sha256', JSON.stringify(searchRecords(portal, part)), 'hex').slice(0, 16);
    names.set(part, `${part}-${sum}`);
    return `${part}-${sum}`;
  }

  const wanted = (portal: Portal) => searchParts(portal).map((part) => nameOf(portal, part));

  /** Lists these folders, as far as they are there, and throws the others away. */
  function list(release: string, folders: readonly string[]): void {
    const there = folders.filter((folder) => existsSync(join(folderOf(release), folder)));
    if (!existsSync(listOf(release)) || there.join() !== listed(release).join())
      writeAtomic(listOf(release), `${JSON.stringify(there)}\n`);
    for (const folder of readdirSync(folderOf(release)))
      if (!there.includes(folder)) rmSync(join(folderOf(release), folder), { recursive: true });
  }

  function* pagesOf(records: readonly SearchRecord[]): Generator<IndexedPage> {
    for (const { body, markdown = '', text, ...record } of records) {
      const story = body && store.read(`article/${body.id}`);
      const words = story?.kind === 'article' ? story.body : markdown;
      yield { ...record, text: `${text} ${plainText(words)}`.trim() };
    }
  }

  return {
    level(portal, release, before) {
      names.clear();
      mkdirSync(folderOf(release), { recursive: true });
      const folders = wanted(portal);
      if (before)
        for (const folder of folders) {
          const kept = join(folderOf(before), folder);
          if (existsSync(kept)) linkFolder(kept, join(folderOf(release), folder));
        }
      list(release, folders);
    },
    follow(portal, changes, release) {
      const changed = new Set(changes.flatMap(({ before, after }) => [before, after]).flatMap(partsNaming));
      for (const part of changed) if (part === 'all') names.clear();
      for (const part of changed) names.delete(part);
      for (const { key } of changes)
        if (key.startsWith('exemplar/'))
          for (const entry of shelf(portal, key as `exemplar/${string}`))
            names.delete(periodOf(entry, 'year'));
      const lessened = new Set(
        changes.filter(({ after }) => !after).flatMap(({ before }) => partsNaming(before)),
      );
      const kept = listed(release).filter((folder) => !lessened.has(partOf(folder)));
      if (lessened.size > 0) list(release, kept);
    },
    async make(served) {
      const { portal, release } = served();
      const missing = wanted(portal).filter((folder) => !existsSync(join(folderOf(release), folder)));
      const [folder] = missing;
      if (folder) {
        // Outside of what is served: it may hold what is withdrawn while it is made.
        const part = join(release, '..', 'search-in-work');
        rmSync(part, { recursive: true, force: true });
        await buildIndex(pagesOf(searchRecords(portal, partOf(folder))), part);
        // It may have changed meanwhile, or another release may be served.
        const now = served();
        if (now.release !== release || !wanted(now.portal).includes(folder)) return missing.length;
        renameSync(part, join(folderOf(release), folder));
      }
      if (missing.length <= 1) list(release, wanted(portal));
      return missing.length;
    },
  };
}

/** The parts that hold something of a record itself. */
function partsNaming(record: PublicRecord | undefined): string[] {
  switch (record?.kind) {
    case 'article':
      return [String(localYear(record.publishedAt))];
    case 'exemplar':
      return ['dien-hinh'];
    case 'document':
      return ['chung'];
    case 'unit':
    case 'movement':
    case 'site':
      return ['chung', 'all'];
    default:
      return [];
  }
}

function linkFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const entry of readdirSync(from, { withFileTypes: true }))
    if (entry.isDirectory()) linkFolder(join(from, entry.name), join(to, entry.name));
    else linkOrCopy(join(from, entry.name), join(to, entry.name));
}

import { hash } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type PublicRecord, type RecordChange, type RecordKey, recordKey } from '#models/snapshot.ts';
import { fileOf } from '../content/addresses.ts';
import { known } from '../content/cards.ts';
import { applyChanges, fillPortal, type Portal, unshownMedia } from '../content/portal.ts';
import { allPaths, viewOf } from '../content/routes.ts';
import { pathsShowing } from '../content/touched.ts';
import type { Bodies, View } from '../content/view.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { removePage, replacePage, writePage } from './page-file.ts';
import type { Releases } from './releases.ts';
import type { Renderer } from './renderer.ts';
import { linkOrCopy, type SnapshotStore } from './snapshot-store.ts';

/** What the public record should become: undefined takes a record away. */
export type NextRecords = ReadonlyMap<RecordKey, PublicRecord | undefined>;

/** Where the newsroom keeps a picture's file, by its name in the snapshot. */
export type MediaSource = (file: string) => string;

export type Outcome = { written: number; removed: number; release: string };
export type Progress = (done: number, total: number) => void;

export type Publisher = {
  portal: Portal;
  publish: (next: NextRecords, mediaSource: MediaSource) => Promise<Outcome>;
  converge: (progress?: Progress) => Promise<Outcome>;
  publishAll: (
    records: AsyncIterable<PublicRecord>,
    mediaSource: MediaSource,
    progress?: Progress,
  ) => Promise<Outcome>;
};

type Page = { path: string; view: View; digest: string };

/**
 * Keeps the served release equal to what a full render of the snapshot would give. One publisher
 * runs at a time.
 */
export function openPublisher(store: SnapshotStore, releases: Releases, renderer: Renderer): Publisher {
  let portal = loadPortal(store);
  let isWhole = false;

  const pageAt = (path: string): Page | undefined => {
    const view = viewOf(portal, path);
    return view && { path, view, digest: digestOfView(renderer, view) };
  };

  async function render({ view }: Page): Promise<string> {
    return (await renderer.render(view, bodiesFor(store, view))).body;
  }

  function current(): { name: string; folder: string; manifest: Manifest } | undefined {
    const name = releases.current();
    if (!name) return undefined;
    return { name, folder: releases.pathOf(name), manifest: openManifest(releases.manifestOf(name)) };
  }
  let release = current();

  /** Renders every page into a new release and serves it. */
  async function renderAll(progress: Progress = () => {}): Promise<Outcome> {
    const paths = [...allPaths(portal)];
    const { folder, finish } = releases.begin(renderer.assets);
    linkMedia(store, portal, folder);
    const entries: [string, string][] = [];
    await inParallel(paths, 12, async (path) => {
      const page = pageAt(path);
      if (!page) throw new Error(`Địa chỉ ${path} có trong danh mục mà không có nội dung.`);
      await writePage(folder, fileOf(path), await render(page));
      entries.push([path, page.digest]);
      if (entries.length % 500 === 0) progress(entries.length, paths.length);
    });
    progress(paths.length, paths.length);
    const name = finish();
    openManifest(releases.manifestOf(name)).record(entries);
    releases.switchTo(name);
    releases.prune();
    release = current();
    isWhole = true;
    return { written: paths.length, removed: 0, release: name };
  }

  /** Writes those of the addresses whose digest differs, takes away those where nothing stands any more. */
  async function renderChanged(paths: Iterable<string>, into: NonNullable<typeof release>): Promise<Outcome> {
    const pages: Page[] = [];
    const gone: string[] = [];
    for (const path of paths) {
      const page = pageAt(path);
      if (!page) gone.push(path);
      else if (into.manifest.digests.get(path) !== page.digest) pages.push(page);
    }
    for (const batch of inOrderOfReading(pages))
      await inParallel(batch, 8, async (page) =>
        replacePage(into.folder, fileOf(page.path), await render(page)),
      );
    for (const path of gone) removePage(into.folder, fileOf(path));
    const removed = gone.filter((path) => into.manifest.digests.has(path));
    into.manifest.record([
      ...pages.map(({ path, digest }) => [path, digest] as const),
      ...removed.map((path) => [path, null] as const),
    ]);
    return { written: pages.length, removed: removed.length, release: into.name };
  }

  async function converge(progress?: Progress): Promise<Outcome> {
    if (!release || !portal.site) return renderAll(progress);
    const paths = [...allPaths(portal)];
    let same = 0;
    for (const path of paths) if (release.manifest.digests.get(path) === pageAt(path)?.digest) same += 1;
    if (same < paths.length / 2) return renderAll(progress);
    linkMedia(store, portal, release.folder);
    const outcome = await renderChanged(new Set([...paths, ...release.manifest.digests.keys()]), release);
    isWhole = true;
    return outcome;
  }

  return {
    get portal() {
      return portal;
    },
    converge,
    async publish(next, mediaSource) {
      const changes = changesTo(store, next);
      if (!release || !isWhole) {
        keep(store, changes, mediaSource);
        portal = loadPortal(store);
        return converge();
      }
      isWhole = false;
      const paths = new Set<string>();
      for (const { before } of changes)
        if (before) for (const path of pathsShowing(portal, before)) paths.add(path);
      keep(store, changes, mediaSource);
      applyChanges(portal, changes);
      changes.push(...dropUnshownMedia(store, portal, changes));
      for (const { after } of changes)
        if (after) for (const path of pathsShowing(portal, after)) paths.add(path);
      linkMediaOf(store, changes, release.folder);
      const outcome = await renderChanged(paths, release);
      removeMediaOf(changes, release.folder);
      isWhole = true;
      return outcome;
    },
    async publishAll(records, mediaSource, progress) {
      isWhole = false;
      const kept = new Set<RecordKey>();
      for await (const record of records) {
        kept.add(recordKey(record));
        keep(store, [{ key: recordKey(record), after: record }], mediaSource);
      }
      for (const key of [...store.keys()]) if (!kept.has(key)) store.remove(key);
      portal = loadPortal(store);
      return renderAll(progress);
    },
  };
}

/** The snapshot in memory. Pictures that nobody shows are not public: they leave the snapshot. */
function loadPortal(store: SnapshotStore): Portal {
  const portal = fillPortal(store.readAll());
  for (const id of unshownMedia(portal, portal.records.media.keys())) {
    portal.records.media.delete(id);
    store.remove(`media/${id}`);
  }
  return portal;
}

const digestOfView = (renderer: Renderer, view: View): string =>
  hash('sha256', renderer.digest + JSON.stringify(view), 'base64url').slice(0, 22);

function bodiesFor(store: SnapshotStore, view: View): Bodies {
  const named =
    view.page === 'article' ? [view.body] : view.page === 'feed' ? view.items.map(({ body }) => body) : [];
  return Object.fromEntries(
    named.map(({ id }) => {
      const record = store.read(`article/${id}`);
      if (record?.kind !== 'article')
        throw new Error(`Thiếu nội dung bài article/${id} trong bản công khai.`);
      return [id, record.body];
    }),
  );
}

function changesTo(store: SnapshotStore, next: NextRecords): RecordChange[] {
  return [...next].flatMap(([key, after]) => {
    const before = store.read(key);
    return JSON.stringify(before) === JSON.stringify(after) ? [] : [{ key, before, after }];
  });
}

/** Writes changes into the snapshot: what a record names first, the records that name it after. */
function keep(store: SnapshotStore, changes: readonly RecordChange[], mediaSource: MediaSource): void {
  for (const { after } of changes)
    if (after?.kind === 'media')
      for (const { file } of after.sizes) store.addMediaFile(file, mediaSource(file));
  for (const { key, after } of changes)
    if (after) store.write(after);
    else store.remove(key);
}

function linkMediaOf(store: SnapshotStore, changes: readonly RecordChange[], release: string): void {
  mkdirSync(join(release, 'media'), { recursive: true });
  for (const { after } of changes)
    if (after?.kind === 'media')
      for (const { file } of after.sizes) {
        const target = join(release, 'media', file);
        if (!existsSync(target)) linkOrCopy(store.mediaFile(file), target);
      }
}

const linkMedia = (store: SnapshotStore, portal: Portal, release: string): void =>
  linkMediaOf(
    store,
    [...portal.records.media.values()].map((after) => ({ key: recordKey(after), after })),
    release,
  );

/** A picture nobody shows any more leaves the release; pages that showed it have been written before. */
function removeMediaOf(changes: readonly RecordChange[], release: string): void {
  for (const { before, after } of changes) {
    if (before?.kind !== 'media') continue;
    const kept = after?.kind === 'media' ? after.sizes.map(({ file }) => file) : [];
    for (const { file } of before.sizes) if (!kept.includes(file)) removePage(release, `media/${file}`);
  }
}

/** After a change, the pictures it leaves without any page to show them are taken away. */
function dropUnshownMedia(
  store: SnapshotStore,
  portal: Portal,
  changes: readonly RecordChange[],
): RecordChange[] {
  const mentioned = changes.flatMap(({ before, after }) =>
    known([before, after]).flatMap((record) => {
      if (record.kind === 'media') return [record.id];
      if (record.kind === 'article') return known([record.cover, ...record.pictures]);
      return record.kind === 'exemplar' ? known([record.portrait]) : [];
    }),
  );
  const removals = unshownMedia(portal, new Set(mentioned)).flatMap((id): RecordChange[] => {
    const before = portal.records.media.get(id);
    return before ? [{ key: `media/${id}`, before }] : [];
  });
  applyChanges(portal, removals);
  for (const { key } of removals) store.remove(key);
  return removals;
}

/** Stories before the lists that lead to them, feeds and sitemaps last. */
function inOrderOfReading(pages: readonly Page[]): Page[][] {
  const rank = ({ view: { page } }: Page) =>
    page === 'article' || page === 'withdrawn' ? 0 : page === 'feed' || page.startsWith('sitemap') ? 2 : 1;
  return [0, 1, 2].map((wanted) => pages.filter((page) => rank(page) === wanted));
}

async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, lane));
}

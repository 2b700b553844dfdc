import { hash } from 'node:crypto';
import { type PublicRecord, type RecordKey, recordKey } from '#models/snapshot.ts';
import { fileOf } from '../content/addresses.ts';
import { known } from '../content/cards.ts';
import { applyChanges, fillPortal, type Portal } from '../content/portal.ts';
import { allPaths, viewOf } from '../content/routes.ts';
import { pathsShowing } from '../content/touched.ts';
import type { Bodies, View } from '../content/view.ts';
import type { PaintPreview } from '../painter/paint-preview.ts';
import type { Renderer } from '../renderer/load.ts';
import type { BuildIndex } from './build-index.ts';
import { type Manifest, openManifest } from './manifest.ts';
import { removePage, replacePage } from './page-file.ts';
import type { OpenPress } from './press.ts';
import { linkMedia, mediaOf, sweepMedia } from './release-media.ts';
import { openPreviews } from './release-previews.ts';
import type { Releases } from './releases.ts';
import { openSearchIndex } from './search-index.ts';
import { changesTo, hasFiles, keep, type MediaSource, type NextRecords } from './snapshot-changes.ts';
import type { SnapshotStore } from './snapshot-store.ts';

/** Pages written and removed, the release they are in, the milliseconds spent on pages, the feeds that changed. */
export type Outcome = {
  written: number;
  removed: number;
  release: string;
  renderMs: number;
  feeds: string[];
};
export type Progress = (done: number, total: number) => void;

export type Publisher = {
  /** Brings a change of the public record to the served pages. */
  publish: (next: NextRecords, mediaSource: MediaSource) => Promise<Outcome>;
  /** Brings the served pages level with the snapshot: after a crash, or when the templates changed. */
  converge: (progress?: Progress) => Promise<Outcome>;
  /** Takes the whole public record in and renders it into a new release. */
  publishAll: (
    records: AsyncIterable<PublicRecord>,
    mediaSource: MediaSource,
    progress?: Progress,
  ) => Promise<Outcome>;
  /** Paints a few of the pictures that social networks show of pages; answers how many are still missing. */
  paint: () => Promise<number>;
  /** Makes a part of the search index that is missing; answers how many were. May run beside a publication. */
  index: () => Promise<number>;
};

type Page = { path: string; view: View; digest: string };
/** What is remembered of a page of a full render: its view would be too much. */
type Printed = { path: string; digest: string; feed: boolean };
/** The digest of a page that is being written: equal to none. */
const unfinished = '';

/** Whether that is what a release holds whose every page was written to its end. */
export const isWholeRelease = (digests: Manifest['digests']): boolean =>
  digests.has('/') && ![...digests.values()].includes(unfinished);

type ServedRelease = { name: string; folder: string; manifest: Manifest };

/**
 * Keeps the served release equal to what a full render of the snapshot would give. One publisher
 * runs at a time.
 */
export function openPublisher(
  store: SnapshotStore,
  releases: Releases,
  renderer: Renderer,
  openPress: OpenPress,
  paintPreview: PaintPreview,
  buildIndex: BuildIndex,
): Publisher {
  const previews = openPreviews(store, paintPreview);
  const search = openSearchIndex(store, buildIndex);
  let portal = fillPortal(store.readAll());
  let release = servedRelease(releases);
  const served = () => ({ portal, release: release?.folder ?? '' });
  /** False from the first write of a publication to its last: what was cut short is made whole by converging. */
  let isLevel = false;

  /** After a rollback another release is served than the one that was kept level. */
  const isServed = () => release?.name === releases.current();
  function followRollback(): void {
    if (isServed()) return;
    release = servedRelease(releases);
    isLevel = false;
  }

  async function renderAll(progress?: Progress): Promise<Outcome> {
    const began = performance.now();
    const draft = releases.begin(renderer.assets);
    let pages: Printed[];
    try {
      pages = await printAll(draft.folder, progress);
      openManifest(releases.manifestOf(draft.name)).record(pages.map(({ path, digest }) => [path, digest]));
      draft.finish();
      releases.switchTo(draft.name);
    } catch (error) {
      draft.discard();
      throw error;
    }
    releases.prune();
    const before = release?.manifest.digests;
    const feeds = pages.filter(({ path, feed, digest }) => feed && before?.get(path) !== digest);
    release = servedRelease(releases);
    isLevel = true;
    return {
      written: pages.length,
      removed: 0,
      release: draft.name,
      renderMs: performance.now() - began,
      feeds: feeds.map(({ path }) => path),
    };
  }

  /** Prints every page into a release that nobody reads yet. */
  async function printAll(folder: string, progress: Progress = () => {}): Promise<Printed[]> {
    const paths = [...allPaths(portal)];
    const printed: Printed[] = [];
    linkMedia(store, mediaOf(portal), folder);
    const press = openPress(folder, release?.folder);
    try {
      for (const path of paths) {
        const page = pageAt(portal, renderer, path);
        if (!page) throw new Error(`Địa chỉ ${path} có trong danh mục mà không có nội dung.`);
        await press.print({ file: fileOf(path), view: page.view, bodies: bodiesFor(store, page.view) });
        printed.push({ path, digest: page.digest, feed: isFeed(page) });
        if (printed.length % 500 === 0) progress(printed.length, paths.length);
      }
    } finally {
      await press.close();
    }
    progress(paths.length, paths.length);
    previews.level(portal, paths, folder, release?.folder);
    search.level(portal, folder, release?.folder);
    return printed;
  }

  /** Writes those of the addresses whose digest differs, takes away those where nothing stands any more. */
  async function renderChanged(paths: Iterable<string>, into: ServedRelease): Promise<Outcome> {
    const began = performance.now();
    const pages: Page[] = [];
    const gone: string[] = [];
    for (const path of paths) {
      const page = pageAt(portal, renderer, path);
      if (!page) gone.push(path);
      else if (into.manifest.digests.get(path) !== page.digest) pages.push(page);
    }
    // Known before they are written: a publication cut short leaves no page that the next one overlooks.
    into.manifest.record(pages.map(({ path }) => [path, unfinished] as const));
    for (const batch of inOrderOfReading(pages))
      await inParallel(batch, async (page) =>
        replacePage(into.folder, fileOf(page.path), await render(store, renderer, page)),
      );
    for (const path of gone) removePage(into.folder, fileOf(path));
    const removed = gone.filter((path) => into.manifest.digests.has(path));
    into.manifest.record([
      ...pages.map(({ path, digest }) => [path, digest] as const),
      ...removed.map((path) => [path, null] as const),
    ]);
    const renderMs = performance.now() - began;
    const feeds = pages.filter(isFeed).map(({ path }) => path);
    return { written: pages.length, removed: removed.length, release: into.name, renderMs, feeds };
  }

  async function converge(progress?: Progress): Promise<Outcome> {
    followRollback();
    if (!release) return renderAll(progress);
    const { folder, manifest } = release;
    const paths = [...allPaths(portal)];
    const isSame = (path: string) => manifest.digests.get(path) === pageAt(portal, renderer, path)?.digest;
    const changed = paths.filter((path) => !isSame(path));
    if (changed.length > paths.length / 2) return renderAll(progress);
    const known = new Set(paths);
    const left = [...manifest.digests.keys()].filter((path) => !known.has(path));
    linkMedia(store, mediaOf(portal), folder);
    const outcome = await renderChanged([...changed, ...left], release);
    previews.level(portal, paths, folder);
    search.level(portal, folder);
    sweepMedia(store, portal, folder);
    isLevel = true;
    return outcome;
  }

  return {
    converge,
    paint: async () => (release && isServed() ? previews.paint(release.folder) : 0),
    index: async () => (isLevel && isServed() ? search.make(served) : 0),
    async publish(next, mediaSource) {
      followRollback();
      const wanted = changesTo(store, next);
      if (!release || !isLevel) {
        keep(store, wanted, mediaSource);
        portal = fillPortal(store.readAll());
        return converge();
      }
      isLevel = false;
      const paths = new Set<string>();
      const touch = (record: PublicRecord | undefined) => {
        if (record) for (const path of pathsShowing(portal, record)) paths.add(path);
      };
      for (const { before } of wanted) touch(before);
      const changes = keep(store, wanted, mediaSource);
      applyChanges(portal, changes);
      for (const { after } of changes) touch(after);
      linkMedia(
        store,
        changes.flatMap(({ after }) => (after && hasFiles(after) ? [after] : [])),
        release.folder,
      );
      const outcome = await renderChanged(paths, release);
      previews.follow(portal, paths, release.folder);
      search.follow(portal, changes, release.folder);
      if (changes.some(({ before }) => before && hasFiles(before))) sweepMedia(store, portal, release.folder);
      isLevel = true;
      return outcome;
    },
    async publishAll(records, mediaSource, progress) {
      followRollback();
      isLevel = false;
      store.markIncomplete();
      const kept = new Set<RecordKey>();
      for await (const record of records) {
        kept.add(recordKey(record));
        keep(store, [{ key: recordKey(record), after: record }], mediaSource);
      }
      for (const key of [...store.keys()]) if (!kept.has(key)) store.remove(key);
      // Before it is read again: what is found unreadable then is asked for once more.
      store.markWhole();
      portal = fillPortal(store.readAll());
      const outcome = await renderAll(progress);
      sweepMedia(store, portal, releases.pathOf(outcome.release));
      return outcome;
    },
  };
}

function servedRelease(releases: Releases): ServedRelease | undefined {
  const name = releases.current();
  if (!name) return undefined;
  return { name, folder: releases.pathOf(name), manifest: openManifest(releases.manifestOf(name)) };
}

function pageAt(portal: Portal, renderer: Renderer, path: string): Page | undefined {
  const view = viewOf(portal, path);
  if (!view) return undefined;
  const digest = hash('sha256', renderer.digest + JSON.stringify(view), 'base64url').slice(0, 22);
  return { path, view, digest };
}

/** A feed that stations poll, not a page of its archive. */
const isFeed = ({ view }: Page): boolean => view.page === 'feed' && !view.archive;

async function render(store: SnapshotStore, renderer: Renderer, { view }: Page): Promise<string> {
  return (await renderer.render(view, bodiesFor(store, view))).body;
}

function bodiesFor(store: SnapshotStore, view: View): Bodies {
  const named = view.page === 'feed' ? view.items.map(({ body }) => body) : 'body' in view ? [view.body] : [];
  return Object.fromEntries(
    known(named).map(({ id }) => {
      const record = store.read(`article/${id}`);
      if (record?.kind !== 'article')
        throw new Error(`Thiếu nội dung bài article/${id} trong bản công khai.`);
      return [id, record.body];
    }),
  );
}

/** Stories before the lists that lead to them, feeds and sitemaps last. */
function inOrderOfReading(pages: readonly Page[]): Page[][] {
  const rank = ({ view: { page } }: Page) =>
    page === 'article' || page === 'withdrawn' ? 0 : page === 'feed' || page.startsWith('sitemap') ? 2 : 1;
  return [0, 1, 2].map((wanted) => pages.filter((page) => rank(page) === wanted));
}

/** A few pages at a time, so that one's waiting is another's work. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  let next = 0;
  const lane = async () => {
    while (next < items.length) await work(items[next++] as T);
  };
  await Promise.all(Array.from({ length: 8 }, lane));
}

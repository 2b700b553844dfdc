import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { publicFilesOf } from '#models/public-files.ts';
import { fillPortal, type Portal } from '#site/content/portal.ts';
import type { PaintPreview } from '#site/painter/paint-preview.ts';
import type { BuildIndex } from '#site/publisher/build-index.ts';
import { ownPress } from '#site/publisher/press.ts';
import { openPublisher, type Publisher } from '#site/publisher/publisher.ts';
import { openReleases, type Releases } from '#site/publisher/releases.ts';
import type { MediaSource } from '#site/publisher/snapshot-changes.ts';
import { openSnapshotStore, type SnapshotStore } from '#site/publisher/snapshot-store.ts';
import type { Renderer } from '#site/renderer/load.ts';

export type Scratch = {
  folder: string;
  store: SnapshotStore;
  releases: Releases;
  publisher: Publisher;
  portal: () => Portal;
  /** A new publisher over the same files, as after a restart. */
  reopen: () => Publisher;
  mediaSource: MediaSource;
  remove: () => void;
};

/** A snapshot, releases and a publisher in a folder of their own. */
export function scratchPublisher(renderer: Renderer, buildIndex: BuildIndex = plainIndex): Scratch {
  const folder = mkdtempSync(join(tmpdir(), 'publisher-'));
  const newsroomMedia = join(folder, 'newsroom-media');
  mkdirSync(newsroomMedia);
  const store = openSnapshotStore(join(folder, 'snapshot'));
  const releases = openReleases(join(folder, 'releases'));
  const reopen = () => openPublisher(store, releases, renderer, ownPress(renderer), plainPainter, buildIndex);
  return {
    folder,
    store,
    releases,
    publisher: reopen(),
    portal: () => fillPortal(store.readAll()),
    reopen,
    mediaSource(record) {
      const files = publicFilesOf(record);
      for (const file of files) writeFileSync(join(newsroomMedia, file), `bytes of ${file}`);
      return new Map(files.map((file) => [file, join(newsroomMedia, file)]));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Paints what is on a picture as text: whatever a painter could show, this shows. */
export const plainPainter: PaintPreview = async (picture, fileOf) =>
  Buffer.from(
    JSON.stringify({ picture, cover: picture.cover && readFileSync(fileOf(picture.cover.file), 'utf8') }),
  );

/** Writes what is searched as text: whatever an index could hold, this holds. */
export const plainIndex: BuildIndex = async (pages, folder) => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'pages.json'), JSON.stringify([...pages]));
};

/** Prints a page's whole view and texts: whatever a template could print, this prints. */
export function plainRenderer(assets: string): Renderer {
  return {
    digest: 'plain',
    assets,
    render: async (view, bodies) => ({ contentType: 'text/html', body: JSON.stringify({ view, bodies }) }),
  };
}

/** Every file below a folder with its bytes. */
export function tree(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file): [string, string] => [
        relative(folder, file),
        readFileSync(file, /\.(br|gz)$/.test(file) ? 'base64' : 'utf8'),
      ])
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileOf, previewPath } from '../content/addresses.ts';
import type { Portal } from '../content/portal.ts';
import { type PreviewPicture, pictureAt } from '../content/previews.ts';
import type { PaintPreview } from '../painter/paint-preview.ts';
import { writeAtomic } from './atomic-file.ts';
import { linkOrCopy, type SnapshotStore, sweep } from './snapshot-store.ts';

/**
 * The pictures that social networks show of pages, in a release. A picture is painted after its page is live,
 * for it takes as long as a publication, and once: a new release takes over those of the release before.
 */
export type Previews = {
  /** Brings the whole release level with the portal: `before` is the release that was served until now. */
  level: (portal: Portal, paths: readonly string[], release: string, before?: string) => void;
  /** Follows a change of these pages: what nobody may see any more is gone at once. */
  follow: (portal: Portal, paths: Iterable<string>, release: string) => void;
  /** Paints a few of those that are still missing, the newest first; answers how many are left. */
  paint: (release: string) => Promise<number>;
};

/** As many as a processor each; a publication waits no longer than for these. */
const batchLength = 2;

export function openPreviews(store: SnapshotStore, paintPreview: PaintPreview): Previews {
  /** The picture of each page, page → address. */
  const shown = new Map<string, string>();
  /** Address → what is to be painted. */
  const missing = new Map<string, PreviewPicture>();

  function followPage(portal: Portal, path: string, release: string, before?: string): void {
    const next = pictureAt(portal, path);
    const old = shown.get(path);
    if (old === next?.src) return;
    if (old) {
      rmSync(join(release, fileOf(old)), { force: true });
      missing.delete(old);
      shown.delete(path);
    }
    if (!next) return;
    shown.set(path, next.src);
    const file = join(release, fileOf(next.src));
    const kept = before && join(before, fileOf(next.src));
    if (kept && existsSync(kept)) linkOrCopy(kept, file);
    if (!existsSync(file)) missing.set(next.src, next.picture);
  }

  async function paintOne(release: string, src: string, picture: PreviewPicture): Promise<void> {
    let jpeg: Buffer;
    try {
      jpeg = await paintPreview(picture, store.mediaFile);
    } catch (error) {
      if (!picture.cover) throw error;
      console.error(`Không ghép được ảnh bìa vào ảnh chia sẻ của bài “${picture.title}”: ${error}`);
      jpeg = await paintPreview({ ...picture, cover: undefined }, store.mediaFile);
    }
    // It may have been taken away meanwhile.
    if (missing.delete(src)) writeAtomic(join(release, fileOf(src)), jpeg);
  }

  return {
    level(portal, paths, release, before) {
      const folder = join(release, dirname(previewPath('')));
      mkdirSync(folder, { recursive: true });
      shown.clear();
      missing.clear();
      for (const path of paths) followPage(portal, path, release, before);
      sweep(folder, new Set([...shown.values()].map((src) => basename(src))));
    },
    follow(portal, paths, release) {
      for (const path of paths) followPage(portal, path, release);
    },
    async paint(release) {
      const next = [...missing].slice(-batchLength);
      await Promise.all(next.map(([src, picture]) => paintOne(release, src, picture)));
      return missing.size;
    },
  };
}

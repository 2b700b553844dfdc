import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { publicFilesOf } from '#models/public-files.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { articlePath, mediaPath } from '#site/content/addresses.ts';
import { fillPortal, type Portal } from '#site/content/portal.ts';
import { viewOf } from '#site/content/routes.ts';
import { openManifest } from '#site/publisher/manifest.ts';
import { isWholeRelease } from '#site/publisher/publisher.ts';
import { mediaOf } from '#site/publisher/release-media.ts';
import type { Releases } from '#site/publisher/releases.ts';
import type { SnapshotStore } from '#site/publisher/snapshot-store.ts';

/**
 * Throws where a release shows what the public may no longer read, see or hear, or where nobody can say
 * whether it does.
 */
export function refuseUnfit(releases: Releases, name: string, store: SnapshotStore): void {
  const portal = fillPortal(store.readAll());
  if (!store.isWhole())
    throw new Error(
      `Bản công khai ở ${store.folder} đang thiếu nên không biết bản phát hành ${name} còn bài đã gỡ hay không; hãy chạy "npm run publish:all".`,
    );
  const manifest = releases.manifestOf(name);
  const lastWritten = statSync(manifest, { throwIfNoEntry: false })?.mtime;
  const { digests } = openManifest(manifest);
  if (!lastWritten || !isWholeRelease(digests))
    throw new Error(
      `Bản phát hành ${name} không trọn vẹn nên không trở lại được; hãy sửa lỗi rồi chạy "npm run publish:all".`,
    );
  const paths = [...digests.keys()];
  refuse(
    name,
    'trang đã gỡ',
    paths.filter((path) => isTold(path) && !viewOf(portal, path)),
  );
  refuse(name, 'tệp đã bỏ', mediaIn(releases.pathOf(name), portal));
  refuse(
    name,
    'bài chưa đính chính',
    correctedSince(lastWritten, portal).filter((path) => digests.has(path)),
  );
}

function refuse(name: string, what: string, paths: readonly string[]): void {
  if (paths.length === 0) return;
  const some = paths.slice(0, 3).join(', ') + (paths.length > 3 ? ', …' : '');
  throw new Error(
    `Bản phát hành ${name} còn ${paths.length} ${what} (${some}) nên không trở lại được; hãy sửa lỗi rồi chạy "npm run publish:all".`,
  );
}

const isTold = (path: string) => /^\/(?:bai-viet|dien-hinh|van-ban)\/[^/]+\/(?:ban-doc\/)?$/.test(path);

/** The pictures, recordings and papers of a release that no record names any more. */
function mediaIn(release: string, portal: Portal): string[] {
  const named = new Set(mediaOf(portal).flatMap(publicFilesOf));
  return readdirSync(join(release, 'media'))
    .filter((file) => !named.has(file))
    .map(mediaPath);
}

/** A correction bears a day only; that the story changed after that moment tells those of the same day apart. */
const correctedSince = (moment: Date, { records }: Portal): string[] =>
  [...records.article.values()]
    .filter(({ corrections }) => corrections.some(({ on }) => on >= localDay(moment)))
    .filter(({ updatedAt }) => new Date(updatedAt) > moment)
    .map(({ slug }) => articlePath(slug));

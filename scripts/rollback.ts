import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { fillPortal } from '#site/content/portal.ts';
import { viewOf } from '#site/content/routes.ts';
import { openManifest } from '#site/publisher/manifest.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { runScript } from './run-script.ts';

/**
 * Serves the release before the present one and holds it there until everything is published anew.
 * Refuses where that release still shows what the public may no longer read.
 */
await runScript(async () => {
  const { dataDir } = readEnvironment();
  const releases = openReleases(join(dataDir, 'releases'));
  const served = releases.current();
  const before = releases
    .list()
    .filter((name) => served === undefined || name < served)
    .at(-1);
  if (!before)
    throw new Error(`Không còn bản phát hành nào trước bản ${served ?? '(chưa có)'}; cổng giữ nguyên.`);

  const portal = fillPortal(openSnapshotStore(join(dataDir, 'snapshot')).readAll());
  const takenDown = [...openManifest(releases.manifestOf(before)).digests.keys()].filter(
    (path) => /^\/(?:bai-viet|dien-hinh|van-ban)\/[^/]+\/(?:ban-doc\/)?$/.test(path) && !viewOf(portal, path),
  );
  if (takenDown.length > 0)
    throw new Error(
      `Bản phát hành ${before} còn ${takenDown.length} trang đã gỡ (${takenDown.slice(0, 3).join(', ')}…) nên không trở lại được; hãy sửa lỗi rồi chạy "npm run publish:all".`,
    );

  releases.switchTo(before);
  releases.hold();
  console.log(
    `Cổng đã trở lại bản phát hành ${before}. Bài mới chờ ở phòng biên tập cho đến khi chạy "npm run publish:all".`,
  );
});

import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { openReleases } from '#site/publisher/releases.ts';

/** Serves the release before the present one and holds it there until everything is published anew. */
const { dataDir } = readEnvironment();
const releases = openReleases(join(dataDir, 'releases'));
const served = releases.current();
const before = releases
  .list()
  .filter((name) => served === undefined || name < served)
  .at(-1);

if (before) {
  releases.switchTo(before);
  releases.hold();
  console.log(
    `Cổng đã trở lại bản phát hành ${before}. Bài mới chờ ở phòng biên tập cho đến khi chạy "npm run publish:all".`,
  );
} else {
  console.error(`Không còn bản phát hành nào trước bản ${served ?? '(chưa có)'}; cổng giữ nguyên.`);
  process.exitCode = 1;
}

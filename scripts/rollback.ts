import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { inTurn } from '#site/publisher/in-turn.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { refuseUnfit } from './rolling-back/refuse-unfit.ts';
import { runScript } from './run-script.ts';

/**
 * Serves the release before the present one and holds it there until everything is published anew.
 * Refuses where that release still shows what the public may no longer read.
 */
await runScript(async () => {
  const { dataDir } = readEnvironment();
  const releases = openReleases(join(dataDir, 'releases'));
  const served = releases.current();

  async function rollBack(): Promise<void> {
    const now = releases.current();
    if (now !== served)
      throw new Error(
        `Trong lúc chờ, cổng đã chuyển sang bản phát hành ${now}; hãy xem lại cổng, nếu vẫn cần thì chạy lại "npm run rollback".`,
      );
    const before = releases
      .list()
      .filter((name) => served === undefined || name < served)
      .at(-1);
    if (!before)
      throw new Error(`Không còn bản phát hành nào trước bản ${served ?? '(chưa có)'}; cổng giữ nguyên.`);
    refuseUnfit(releases, before, openSnapshotStore(join(dataDir, 'snapshot')));
    releases.goBackTo(before);
    console.log(
      `Cổng đã trở lại bản phát hành ${before}. Bài mới chờ ở phòng biên tập cho đến khi chạy "npm run publish:all".`,
    );
  }

  await inTurn(releases.folder, rollBack, () => console.log('Đang chờ lần xuất bản đang chạy kết thúc …'));
});

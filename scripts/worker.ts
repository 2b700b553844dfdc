import { appendFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { openPublishingDesk, type PublishingDesk } from './publishing-desk.ts';
import { runChild } from './starting/child.ts';

/** Behind the wake-up call stands a poll: for what falls due by the clock, and for a call that got lost. */
const poll = 1000;

await runChild(async () => {
  const environment = readEnvironment();
  const lock = join(environment.dataDir, 'publisher.lock');
  const unlock = takeLock(lock);
  if (!unlock)
    throw new Error(`Một tiến trình xuất bản khác đang chạy (${lock}); hãy dừng tiến trình đó trước.`);
  process.once('exit', unlock);

  const payload = await openNewsroom(environment);
  const desk = await openPublishingDesk(payload, environment);
  await level(desk);

  const bell = ringing(join(environment.dataDir, 'wake'));
  let isStopping = false;
  const working = (async () => {
    while (!isStopping) {
      const rung = bell.rung();
      if (!(await publish(desk))) await rung;
    }
  })();
  return async () => {
    isStopping = true;
    bell.stop();
    await working;
    await payload.destroy();
  };
});

/** Before the first publication the served pages are made to match the snapshot. */
async function level(desk: PublishingDesk): Promise<void> {
  if (desk.isHeld()) {
    console.log('cổng đang giữ ở bản phát hành cũ; chạy "npm run publish:all" để dựng bản mới');
    return;
  }
  let last = Date.now();
  const { written, removed } = await desk.converge((done, total) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    console.log(`đang dựng trang ${done}/${total}`);
  });
  console.log(`cổng đã khớp với nội dung: ${written} trang viết lại, ${removed} trang gỡ bỏ`);
}

/** Publishes what is due; answers whether there was anything. */
async function publish(desk: PublishingDesk): Promise<boolean> {
  const began = performance.now();
  try {
    const outcome = await desk.publishDue();
    if (!outcome) return false;
    const { requests, written, removed } = outcome;
    const took = Math.round(performance.now() - began);
    console.log(`${requests} yêu cầu: ${written} trang viết, ${removed} trang gỡ, ${took} ms`);
    return true;
  } catch (error) {
    console.error(`xuất bản chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** Waits for the newsroom's call, at most until the next poll. */
function ringing(file: string): { rung: () => Promise<void>; stop: () => void } {
  appendFileSync(file, '');
  let wake = () => {};
  const watcher = watch(file, () => wake());
  return {
    rung: () =>
      new Promise((resolve) => {
        const timer = setTimeout(resolve, poll);
        wake = () => {
          clearTimeout(timer);
          resolve();
        };
      }),
    stop() {
      watcher.close();
      wake();
    },
  };
}

import { appendFileSync, watch } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { openPublishingDesk } from './publishing-desk.ts';
import { stopOnRequest, tellReady } from './starting/child.ts';

/** Behind the wake-up call stands a poll: for what falls due by the clock, and for a call that got lost. */
const poll = 1000;

const environment = readEnvironment();
const lock = join(environment.dataDir, 'publisher.lock');
const unlock = takeLock(lock);
if (!unlock)
  throw new Error(`Một tiến trình xuất bản khác đang chạy (${lock}); hãy dừng tiến trình đó trước.`);
process.once('exit', unlock);

const payload = await openNewsroom();
const desk = await openPublishingDesk(payload, environment);
if (desk.isHeld()) {
  console.log('cổng đang giữ ở bản phát hành cũ; chạy "npm run publish:all" để dựng bản mới');
} else {
  const { written, removed } = await desk.converge(reportProgress());
  console.log(`cổng đã khớp với nội dung: ${written} trang viết lại, ${removed} trang gỡ bỏ`);
}

let isStopping = false;
let wake = () => {};
const wakeFile = join(environment.dataDir, 'wake');
appendFileSync(wakeFile, '');
const bell = watch(wakeFile, () => wake());

const idle = () =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, poll);
    wake = () => {
      clearTimeout(timer);
      resolve();
    };
  });

async function work(): Promise<void> {
  while (!isStopping) {
    const rung = idle();
    try {
      const began = performance.now();
      const outcome = await desk.publishDue();
      if (outcome) {
        const took = Math.round(performance.now() - began);
        console.log(
          `${outcome.requests} yêu cầu: ${outcome.written} trang viết, ${outcome.removed} trang gỡ, ${took} ms`,
        );
        continue;
      }
    } catch (error) {
      console.error(`xuất bản chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`);
    }
    await rung;
  }
}

const working = work();
stopOnRequest(async () => {
  isStopping = true;
  bell.close();
  wake();
  await working;
  await payload.destroy();
});
tellReady();

function reportProgress() {
  let last = Date.now();
  return (done: number, total: number) => {
    if (Date.now() - last < 2000 && done < total) return;
    last = Date.now();
    console.log(`đang dựng trang ${done}/${total}`);
  };
}

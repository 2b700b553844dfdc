import { appendFileSync, existsSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '#cms/environment.ts';
import { readWorkerState, writeWorkerState } from '#cms/health/worker-state.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { openPublishingDesk, type PublishingDesk } from './publishing-desk.ts';
import { openRecordingDesk } from './recording-desk.ts';
import { openReminderDesk } from './reminder-desk.ts';
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
  const pulse = openPulse(environment.dataDir);
  const run = markRun(join(environment.dataDir, 'worker-run'));
  await level(desk, run.followsPowerCut);
  run.begin();

  const closeRecordingDesk = await openRecordingDesk(payload);
  const closeReminderDesk = openReminderDesk(payload);
  const bell = ringing(join(environment.dataDir, 'wake'));
  let isStopping = false;
  const indexing = openIndexing(desk);
  const working = (async () => {
    while (!isStopping) {
      const rung = bell.rung();
      const outcome = await publish(desk);
      pulse.note(outcome);
      if (outcome === 'published') continue;
      indexing.start();
      if (outcome === 'nothing due' && (await paint(desk))) continue;
      await rung;
    }
  })();
  return async () => {
    isStopping = true;
    bell.stop();
    pulse.stop();
    desk.close();
    await Promise.all([working, indexing.end(), closeRecordingDesk(), closeReminderDesk()]);
    await payload.destroy();
    run.end();
  };
});

/** Before the first publication the served pages are made to match the snapshot. */
async function level(desk: PublishingDesk, followsPowerCut: boolean): Promise<void> {
  let last = Date.now();
  const progress = (done: number, total: number) => {
    if (Date.now() - last < 2000) return;
    last = Date.now();
    console.log(`đang dựng trang ${done}/${total}`);
  };
  if (followsPowerCut && !desk.isHeld()) console.log('máy đã tắt đột ngột lần trước: dựng lại toàn bộ cổng');
  const outcome = await desk.converge(progress, followsPowerCut);
  console.log(
    outcome
      ? `cổng đã khớp với nội dung: ${outcome.written} trang viết lại, ${outcome.removed} trang gỡ bỏ`
      : 'cổng đang giữ ở bản phát hành cũ; chạy "npm run publish:all" để dựng bản mới',
  );
}

/**
 * Notes the machine's run in a file while the worker works. One left by another run of the machine tells
 * of a power cut, after which files on the disk may be empty although they were written; it stands until
 * the portal is level, for a start that fails must not forget it.
 */
function markRun(file: string): { followsPowerCut: boolean; begin: () => void; end: () => void } {
  const machineRun = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  const begin = () => writeFileSync(file, machineRun);
  if (!existsSync(file)) begin();
  const followsPowerCut = readFileSync(file, 'utf8') !== machineRun;
  return { followsPowerCut, begin, end: () => rmSync(file, { force: true }) };
}

type Turn = 'nothing due' | 'published' | 'failed';

/** Tells the newsroom (`/api/ready`) every few seconds that the worker lives, and how its publications go. */
function openPulse(dataDir: string): { note: (turn: Turn) => void; stop: () => void } {
  let { publishedAt, failing } = readWorkerState(dataDir) ?? { failing: false };
  const tell = () => writeWorkerState(dataDir, { at: new Date().toISOString(), publishedAt, failing });
  tell();
  const timer = setInterval(tell, 5000);
  return {
    note(turn) {
      if (turn === 'nothing due') return;
      failing = turn === 'failed';
      if (turn === 'published') publishedAt = new Date().toISOString();
      tell();
    },
    stop: () => clearInterval(timer),
  };
}

/** Publishes what is due. */
async function publish(desk: PublishingDesk): Promise<Turn> {
  const began = performance.now();
  try {
    const outcome = await desk.publishDue();
    if (!outcome) return 'nothing due';
    const { requests, written, removed } = outcome;
    const took = Math.round(performance.now() - began);
    console.log(`${requests} yêu cầu: ${written} trang viết, ${removed} trang gỡ, ${took} ms`);
    return 'published';
  } catch (error) {
    console.error(`xuất bản chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`);
    return 'failed';
  }
}

/** Paints a little of what social networks show of pages; answers whether there is more to paint. */
async function paint(desk: PublishingDesk): Promise<boolean> {
  try {
    return (await desk.paint()) > 0;
  } catch (error) {
    console.error(`vẽ ảnh chia sẻ chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

/** The search index follows the pages beside them, so that no publication waits for it: one run at a time. */
function openIndexing(desk: PublishingDesk): { start: () => void; end: () => Promise<void> | undefined } {
  let running: Promise<void> | undefined;
  let isEnding = false;
  async function run(): Promise<void> {
    try {
      while (!isEnding && (await desk.index()) > 0);
    } catch (error) {
      console.error(
        `lập chỉ mục tìm kiếm chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`,
      );
    }
  }
  return {
    start() {
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    end() {
      isEnding = true;
      return running;
    },
  };
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

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { type Environment, readEnvironment } from '#cms/environment.ts';
import { isCarriedOut, requestEverything } from '#cms/jobs/request-everything.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { openPublishingDesk } from './publishing-desk.ts';
import { runScript } from './run-script.ts';

/**
 * Renders everything into a new release and switches to it. Where the system runs, its publishing
 * worker does it on request; where it does not, this process does.
 */
await runScript(async () => {
  const environment = readEnvironment();
  const payload = await openNewsroom(environment);
  const unlock = takeLock(join(environment.dataDir, 'publisher.lock'));
  if (unlock) {
    process.once('exit', unlock);
    await publishHere(payload, environment);
  } else {
    await publishThere(payload);
  }
  await payload.destroy();
  process.exit(0);
});

async function publishHere(payload: Payload, environment: Environment): Promise<void> {
  const desk = await openPublishingDesk(payload, environment);
  const began = performance.now();
  const tell = (sentence: string) => process.stdout.isTTY && process.stdout.write(`\r${sentence} `);
  const { written, renderMs, release } = await desk.publishAll((done, total) =>
    tell(`đang dựng trang ${done}/${total}`),
  );
  const readSeconds = (performance.now() - began - renderMs) / 1000;
  const renderSeconds = renderMs / 1000;
  console.log(
    `Bản phát hành ${release}: ${formatNumber(written)} trang, dựng trong ${formatNumber(renderSeconds)} giây ` +
      `(${formatNumber(Math.round(written / renderSeconds))} trang/giây), đọc dữ liệu ${formatNumber(readSeconds)} giây.`,
  );
  for (let left = await desk.paint(); left > 0; left = await desk.paint())
    tell(`đang vẽ ảnh chia sẻ, còn ${left}`);
  for (let left = await desk.index(); left > 0; left = await desk.index())
    tell(`đang lập chỉ mục tìm kiếm, còn ${left}`);
}

async function publishThere(payload: Payload): Promise<void> {
  const job = await requestEverything(payload);
  console.log('Hệ thống đang chạy: đã yêu cầu tiến trình xuất bản dựng lại toàn bộ, đang chờ …');
  while (!(await isCarriedOut(payload, job))) await pause(500);
  console.log('Đã dựng lại toàn bộ cổng.');
}

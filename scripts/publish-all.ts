import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { readEnvironment } from '#cms/environment.ts';
import { isCarriedOut, requestEverything } from '#cms/jobs/request-everything.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { openPublishingDesk } from './publishing-desk.ts';

/**
 * Renders everything into a new release and switches to it. Where the system runs, its publishing
 * worker does it on request; where it does not, this process does.
 */
const environment = readEnvironment();
const payload = await openNewsroom();
const unlock = takeLock(join(environment.dataDir, 'publisher.lock'));

if (unlock) {
  process.once('exit', unlock);
  const desk = await openPublishingDesk(payload, environment);
  const began = performance.now();
  const { written, renderMs, release } = await desk.publishAll((done, total) => {
    if (process.stdout.isTTY) process.stdout.write(`\rđang dựng trang ${done}/${total} `);
  });
  const readSeconds = (performance.now() - began - renderMs) / 1000;
  console.log(
    `Bản phát hành ${release}: ${formatNumber(written)} trang, dựng trong ${formatNumber(renderMs / 1000)} giây ` +
      `(${formatNumber(Math.round(written / (renderMs / 1000)))} trang/giây), đọc dữ liệu ${formatNumber(readSeconds)} giây.`,
  );
} else {
  const job = await requestEverything(payload);
  console.log('Hệ thống đang chạy: đã yêu cầu tiến trình xuất bản dựng lại toàn bộ, đang chờ …');
  while (!(await isCarriedOut(payload, job))) await pause(500);
  console.log('Đã dựng lại toàn bộ cổng.');
}
await payload.destroy();
process.exit(0);

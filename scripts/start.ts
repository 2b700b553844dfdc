import { join } from 'node:path';
import { readEnvironment, root } from '#cms/environment.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { buildIfChanged, type Compiled } from './starting/build-if-changed.ts';
import { checkMachine } from './starting/check-machine.ts';
import { compiledCms, compiledSite } from './starting/compiled.ts';
import { prepareNewsroom } from './starting/prepare-newsroom.ts';
import { say, step } from './starting/say.ts';
import { type Charge, supervise } from './starting/supervise.ts';

const compile = (what: string, compiled: Compiled) =>
  step(what, async () => {
    if (!(await buildIfChanged(compiled))) say('chuẩn bị', `${what}: mã nguồn không đổi, dùng lại bản đã có`);
  });

const charges: Charge[] = [];

async function start(): Promise<void> {
  const environment = readEnvironment();
  await checkMachine(environment);
  const unlock = takeLock(join(environment.dataDir, 'start.lock'));
  if (!unlock)
    throw new Error(
      `Hệ thống đang chạy với thư mục dữ liệu ${environment.dataDir}; hãy dừng bản đang chạy trước.`,
    );
  process.once('exit', unlock);

  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    say('hệ thống', 'đang dừng …');
    await Promise.all(charges.map((charge) => charge.stop()));
    say('hệ thống', 'đã dừng');
    process.exit(0);
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);

  await compile('Biên dịch cổng', compiledSite);
  await Promise.all([
    compile('Biên dịch phòng biên tập', compiledCms),
    step('Chuẩn bị cơ sở dữ liệu', () => prepareNewsroom(!process.argv.includes('--no-demo'))),
  ]);
  if (isStopping) return;
  const publishing = supervise('xuất bản', 'worker.ts');
  charges.push(publishing);
  await step('Dựng cổng', () => publishing.ready);
  const portal = supervise('cổng', 'portal.ts');
  const newsroom = supervise('biên tập', 'newsroom.ts');
  charges.push(portal, newsroom);
  await step('Mở cổng và phòng biên tập', () => Promise.all([portal.ready, newsroom.ready]));

  say('hệ thống', `Cổng công khai:   http://localhost:${environment.sitePort}/`);
  say('hệ thống', `Phòng biên tập:   http://localhost:${environment.cmsPort}/admin`);
  say('hệ thống', `Dữ liệu ở:        ${environment.dataDir} (nhấn Ctrl-C để dừng)`);
}

process.chdir(root);
try {
  await start();
} catch (error) {
  await Promise.all(charges.map((charge) => charge.stop()));
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Environment, readEnvironment, root } from '#cms/environment.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { runScript } from './run-script.ts';
import { buildIfChanged, type Compiled } from './starting/build-if-changed.ts';
import { checkMachine } from './starting/check-machine.ts';
import { compiledCms, compiledSite } from './starting/compiled.ts';
import { prepareNewsroom } from './starting/prepare-newsroom.ts';
import { stopPrograms } from './starting/run-program.ts';
import { say, step } from './starting/say.ts';
import { type Charge, supervise } from './starting/supervise.ts';

const charges: Charge[] = [];
let isOpen = false;
let isStopping = false;

async function stop(signal: 'SIGINT' | 'SIGTERM'): Promise<void> {
  if (isStopping) return;
  isStopping = true;
  say('hệ thống', 'đang dừng …');
  await Promise.all([stopPrograms(), ...charges.map((charge) => charge.stop())]);
  say('hệ thống', 'đã dừng');
  const interrupted = signal === 'SIGINT' ? 130 : 143;
  process.exit(isOpen ? 0 : interrupted);
}

const compile = (what: string, compiled: Compiled) =>
  step(what, async () => {
    if (!(await buildIfChanged(compiled))) say('chuẩn bị', `${what}: mã nguồn không đổi, dùng lại bản đã có`);
  });

async function prepare(environment: Environment): Promise<void> {
  await checkMachine(environment);
  const unlock = takeLock(join(environment.dataDir, 'start.lock'));
  if (!unlock)
    throw new Error(
      `Hệ thống đang chạy với thư mục dữ liệu ${environment.dataDir}; hãy dừng bản đang chạy trước.`,
    );
  process.once('exit', unlock);
  await compile('Biên dịch cổng', compiledSite);
  await Promise.all([
    compile('Biên dịch phòng biên tập', compiledCms),
    step('Chuẩn bị cơ sở dữ liệu', () => prepareNewsroom(!process.argv.includes('--no-demo'))),
  ]);
}

/** Once there is a portal, citizens read it whatever befalls the other two programs. */
async function open({ dataDir }: Environment): Promise<void> {
  const hasPortal = existsSync(join(dataDir, 'releases/current/index.html'));
  const charge = (who: string, script: string, mustStart: boolean) => {
    const started = supervise(who, script, mustStart);
    charges.push(started);
    return started.ready;
  };
  const publishing = charge('xuất bản', 'worker.ts', !hasPortal);
  if (!hasPortal) await step('Dựng cổng', () => publishing);
  await step('Mở cổng và phòng biên tập', () =>
    Promise.all([charge('cổng', 'portal.ts', true), charge('biên tập', 'newsroom.ts', true)]),
  );
}

process.chdir(root);
process.once('SIGINT', stop);
process.once('SIGTERM', stop);
await runScript(async () => {
  const environment = readEnvironment();
  try {
    await prepare(environment);
    await open(environment);
  } catch (error) {
    if (isStopping) return;
    await Promise.all([stopPrograms(), ...charges.map((charge) => charge.stop())]);
    throw error;
  }
  isOpen = true;
  say('hệ thống', `Cổng công khai:   http://localhost:${environment.sitePort}/`);
  say('hệ thống', `Phòng biên tập:   http://localhost:${environment.cmsPort}/admin`);
  say('hệ thống', `Dữ liệu ở:        ${environment.dataDir} (nhấn Ctrl-C để dừng)`);
});

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import { isCarriedOut, requestEverything } from '#cms/jobs/request-everything.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

const patience = { timeout: 60_000, interval: 200 };

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

function start(): ChildProcess {
  const { dataDir: DATA_DIR, databaseUrl: DATABASE_URL } = newsroom.environment;
  return spawn(process.execPath, ['scripts/worker.ts'], {
    env: { ...process.env, DATA_DIR, DATABASE_URL },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
}

/** Starts the worker; answers what it said until it was at work and asked to end, or gave up. */
async function work(): Promise<string> {
  const worker = start();
  worker.once('message', () => worker.kill('SIGTERM'));
  let said = '';
  for (const stream of [worker.stdout, worker.stderr])
    stream?.setEncoding('utf8').on('data', (words: string) => {
      said += words;
    });
  await once(worker, 'close');
  return said;
}

test('after a power cut everything is rendered anew, however often that fails before', async () => {
  const { dataDir } = newsroom.environment;
  const inTheWay = join(dataDir, 'releases/next');
  writeFileSync(join(dataDir, 'worker-run'), 'lần chạy trước của máy');
  mkdirSync(inTheWay, { recursive: true });
  expect(await work()).toContain('EISDIR');
  expect(readFileSync(join(dataDir, 'worker-run'), 'utf8')).toBe('lần chạy trước của máy');
  rmdirSync(inTheWay);
  expect(await work()).toContain('máy đã tắt đột ngột lần trước: dựng lại toàn bộ cổng');
  expect(await work()).not.toContain('máy đã tắt đột ngột');
}, 180_000);

test('a story withdrawn after a rollback is gone from the portal although the worker ran all the time', async () => {
  const { payload, environment } = newsroom;
  const { id } = await payload.create({ collection: 'articles', data: wholeStory(newsroom) });
  const { slug } = await publishArticle(payload, { id });
  const page = join(environment.dataDir, 'releases/current/bai-viet', `${slug}`, 'index.html');
  const worker = start();
  onTestFinished(async () => {
    worker.kill('SIGTERM');
    await once(worker, 'close');
  });
  await once(worker, 'message');
  for (let release = 0; release < 2; release++) {
    const job = await requestEverything(payload);
    await vi.waitFor(async () => expect(await isCarriedOut(payload, job)).toBe(true), patience);
  }
  const { status, stderr } = spawnSync(process.execPath, ['scripts/rollback.ts'], {
    env: { ...process.env, DATA_DIR: environment.dataDir },
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(existsSync(page)).toBe(true);
  await withdrawArticle(payload, { id, reason: 'Nội dung sai' });
  await vi.waitFor(() => expect(existsSync(page)).toBe(false), patience);
}, 180_000);

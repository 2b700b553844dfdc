import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '#models/article.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { takeLock } from '#site/publisher/lock.ts';
import { firstSite } from '../properties/random-portal.ts';
import { cover, story as storyOf, withdrawal } from '../site/publisher/records.ts';
import { plainRenderer, type Scratch, scratchPublisher } from '../site/publisher/scratch.ts';

const script = ['scripts/rollback.ts'];
const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));

let scratch: Scratch;
beforeEach(() => {
  scratch = scratchPublisher(plainRenderer(assets));
});
afterEach(() => scratch.remove());

const story = (title: string, more: Partial<Article> = {}): PublicRecord =>
  storyOf('1', { title, slug: 'bai-mot', ...more })[1];
const withdrawn = { ...withdrawal('1')[1]?.[1], slug: 'bai-mot' } as PublicRecord;

async function* records(...given: PublicRecord[]) {
  yield* given;
}
const publishAll = (...given: PublicRecord[]) =>
  scratch.publisher.publishAll(records(...given), scratch.mediaSource);
const env = () => ({ ...process.env, DATA_DIR: scratch.folder });
const rollBack = () => spawnSync(process.execPath, script, { env: env(), encoding: 'utf8' });
const file = () => join(scratch.releases.folder, 'current/bai-viet/bai-mot/index.html');
const served = () => readFileSync(file(), 'utf8');

test('the release before is served again and held until everything is published anew', async () => {
  await publishAll(firstSite, story('Bản đầu'));
  expect(rollBack().status).toBe(1);
  await publishAll(firstSite, story('Bản hỏng'));
  expect(served()).toContain('Bản hỏng');
  expect(rollBack().status).toBe(0);
  expect(served()).toContain('Bản đầu');
  expect(scratch.releases.isHeld()).toBe(true);
  await publishAll(firstSite, story('Bản sửa'));
  expect(served()).toContain('Bản sửa');
  expect(scratch.releases.isHeld()).toBe(false);
});

/** Rolls back and expects a refusal that says why and changes nothing. */
function expectRefusal(why: string): void {
  const release = scratch.releases.current();
  const { status, stderr } = rollBack();
  expect(stderr).toContain(why);
  expect(status).toBe(1);
  expect(scratch.releases.current()).toBe(release);
  expect(scratch.releases.isHeld()).toBe(false);
}

describe('the release before is never served again', () => {
  test('when it still shows a withdrawn story', async () => {
    await publishAll(firstSite, story('Bài sẽ gỡ'));
    await publishAll(firstSite, withdrawn);
    expectRefusal('/bai-viet/bai-mot/');
    expect(existsSync(file())).toBe(false);
  });

  test('when nobody can say what it holds', async () => {
    await publishAll(firstSite, story('Bài sẽ gỡ'));
    rmSync(scratch.releases.manifestOf(scratch.releases.current() ?? ''));
    await publishAll(firstSite, withdrawn);
    expectRefusal('không trọn vẹn');
  });

  test('when a publication into it was cut short', async () => {
    await publishAll(firstSite, story('Bài một'));
    appendFileSync(
      scratch.releases.manifestOf(scratch.releases.current() ?? ''),
      '["/bai-viet/bai-mot/",""]\n',
    );
    await publishAll(firstSite, story('Bài một'));
    expectRefusal('không trọn vẹn');
  });

  test('when it still shows a picture that was removed', async () => {
    const [, picture] = cover('7');
    if (!picture) throw new Error('no picture');
    await publishAll(firstSite, picture, story('Bài một', { cover: '7' }));
    await publishAll(firstSite, story('Bài một'));
    expectRefusal('/media/anh-7.webp');
  });

  test('when a story has been corrected since', async () => {
    await publishAll(firstSite, story('Bài một'));
    const now = new Date();
    const corrections = [{ on: localDay(now), note: 'Tên đúng là Nguyễn Thị Hoà.' }];
    await publishAll(firstSite, story('Bài một', { corrections, updatedAt: now.toISOString() }));
    expectRefusal('/bai-viet/bai-mot/');
  });

  test('when the snapshot that says what is public is itself damaged', async () => {
    await publishAll(firstSite, story('Bài một'));
    await publishAll(firstSite, story('Bài một'));
    writeFileSync(join(scratch.store.folder, 'site/site.json'), '');
    expectRefusal('publish:all');
  });
});

test('a story corrected before that release was left does not stand in the way', async () => {
  const corrections = [{ on: localDay(new Date()), note: 'Tên đúng là Nguyễn Thị Hoà.' }];
  const corrected = story('Bài một', { corrections, updatedAt: new Date().toISOString() });
  await publishAll(firstSite, corrected);
  await publishAll(firstSite, corrected);
  expect(rollBack().status).toBe(0);
});

test('what cannot be held is not served: the worker would go on publishing beside it', async () => {
  await publishAll(firstSite, story('Bản đầu'));
  await publishAll(firstSite, story('Bản sau'));
  mkdirSync(join(scratch.releases.folder, 'held.part'));
  expect(rollBack().status).toBe(1);
  expect(served()).toContain('Bản sau');
});

test('it waits for a publication under way, and then looks at what that has taken away', async () => {
  await publishAll(firstSite, story('Bài một'));
  await publishAll(firstSite, story('Bài một'));
  const unlock = takeLock(join(scratch.releases.folder, 'turn.lock'));
  const running = spawn(process.execPath, script, { env: env() });
  const ended = once(running, 'close');
  await once(running.stdout, 'data');
  await scratch.publisher.publish(
    new Map([
      ['article/1', undefined],
      ['withdrawn/1', withdrawn],
    ]),
    scratch.mediaSource,
  );
  unlock?.();
  expect(await ended).toEqual([1, null]);
  expect(existsSync(file())).toBe(false);
});

test('it leaves a release alone that came while it waited', async () => {
  await publishAll(firstSite, story('Bản đầu'));
  await publishAll(firstSite, story('Bản hỏng'));
  const unlock = takeLock(join(scratch.releases.folder, 'turn.lock'));
  const running = spawn(process.execPath, script, { env: env() });
  const ended = once(running, 'close');
  await once(running.stdout, 'data');
  await publishAll(firstSite, story('Bản sửa'));
  unlock?.();
  expect(await ended).toEqual([1, null]);
  expect(served()).toContain('Bản sửa');
});

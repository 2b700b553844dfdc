import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PublicRecord } from '#models/snapshot.ts';
import { ownPress } from '#site/publisher/press.ts';
import { openPublisher } from '#site/publisher/publisher.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { firstSite } from '../properties/random-portal.ts';
import { story as storyOf } from '../site/publisher/records.ts';
import { plainIndex, plainPainter, plainRenderer } from '../site/publisher/scratch.ts';

const dataDir = mkdtempSync(join(tmpdir(), 'rollback-'));
const assets = join(dataDir, 'assets');
const releases = openReleases(join(dataDir, 'releases'));
const store = openSnapshotStore(join(dataDir, 'snapshot'));
let publisher: ReturnType<typeof openPublisher>;

const story = (title: string): PublicRecord => storyOf('1', { title, slug: 'bai-mot' })[1];

async function* records(...given: PublicRecord[]) {
  yield* given;
}
const publishAll = (...given: PublicRecord[]) => publisher.publishAll(records(...given), () => new Map());
const rollBack = () =>
  spawnSync(process.execPath, ['scripts/rollback.ts'], {
    env: { ...process.env, DATA_DIR: dataDir },
    encoding: 'utf8',
  });
const served = () => readFileSync(join(dataDir, 'releases/current/bai-viet/bai-mot/index.html'), 'utf8');

beforeAll(() => {
  mkdirSync(assets);
  const renderer = plainRenderer(assets);
  publisher = openPublisher(store, releases, renderer, ownPress(renderer), plainPainter, plainIndex);
});
afterAll(() => rmSync(dataDir, { recursive: true }));

test('the release before is served again and held until everything is published anew', async () => {
  await publishAll(firstSite, story('Bản đầu'));
  expect(rollBack().status).toBe(1);
  await publishAll(firstSite, story('Bản hỏng'));
  expect(served()).toContain('Bản hỏng');
  expect(rollBack().status).toBe(0);
  expect(served()).toContain('Bản đầu');
  expect(releases.isHeld()).toBe(true);
  await publishAll(firstSite, story('Bản sửa'));
  expect(served()).toContain('Bản sửa');
  expect(releases.isHeld()).toBe(false);
});

test('a release that still shows a withdrawn story is never served again', async () => {
  await publishAll(firstSite, {
    kind: 'withdrawn',
    id: '1',
    guid: 'urn:uuid:1',
    slug: 'bai-mot',
    withdrawnAt: '2026-11-20T00:00:00.000Z',
    movements: [],
    kinds: [],
    radio: false,
  });
  const refused = rollBack();
  expect(refused.status).toBe(1);
  expect(refused.stderr).toContain('/bai-viet/bai-mot/');
  expect(existsSync(join(dataDir, 'releases/current/bai-viet/bai-mot/index.html'))).toBe(false);
});

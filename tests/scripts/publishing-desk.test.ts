import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import type { RecordKey } from '#models/snapshot.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { openPublishingDesk, type PublishingDesk } from '../../scripts/publishing-desk.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
let desk: PublishingDesk;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  desk = await openPublishingDesk(newsroom.payload, newsroom.environment);
  await desk.converge();
});
afterAll(() => newsroom.close());

const page = (slug: string | null | undefined) =>
  join(newsroom.environment.dataDir, 'releases/current/bai-viet', `${slug}`, 'index.html');
const isLive = (slug: string | null | undefined) => existsSync(page(slug));

async function publish(title: string, publishedAt?: string) {
  const { payload } = newsroom;
  const { id } = await payload.create({
    collection: 'articles',
    data: { ...wholeStory(newsroom), title, publishedAt },
  });
  return publishArticle(payload, { id });
}

test('publishing everything anew also publishes the story whose hour came while the system was down', async () => {
  const { slug } = await publish('Hẹn giờ lúc máy tắt', new Date(Date.now() + 1200).toISOString());
  await desk.publishDue();
  expect(isLive(slug)).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 1300));
  await desk.publishAll();
  await desk.publishDue();
  expect(isLive(slug)).toBe(true);
});

test('a held release takes nothing new, but a withdrawal does not wait', async () => {
  const { dataDir } = newsroom.environment;
  const old = await publish('Bài đã có');
  await desk.publishDue();
  openReleases(join(dataDir, 'releases')).hold();
  const fresh = await publish('Bài mới trong lúc giữ');
  expect(await desk.publishDue()).toBeUndefined();
  expect(isLive(fresh.slug)).toBe(false);
  await withdrawArticle(newsroom.payload, { id: old.id, reason: 'Nội dung sai' });
  await desk.publishDue();
  expect(isLive(old.slug)).toBe(false);
  expect(isLive(fresh.slug)).toBe(true);
  expect(desk.isHeld()).toBe(false);
});

test('a withdrawal does not wait either where no new release can be made', async () => {
  const releases = join(newsroom.environment.dataDir, 'releases');
  const { id, slug } = await publish('Bài gỡ lúc không dựng được bản mới');
  await desk.publishDue();
  expect(isLive(slug)).toBe(true);
  openReleases(releases).hold();
  const inTheWay = join(releases, 'next');
  mkdirSync(inTheWay);
  onTestFinished(() => rmSync(inTheWay, { recursive: true, force: true }));
  await withdrawArticle(newsroom.payload, { id, reason: 'Nội dung sai' });
  await desk.publishDue();
  expect(isLive(slug)).toBe(false);
});

test('while a release is held no figures are asked for, for none are counted', async () => {
  const { payload, environment } = newsroom;
  const asked = { collection: 'publication-jobs', where: { subject: { equals: 'statistics' } } } as const;
  await payload.db.deleteMany(asked);
  openReleases(join(environment.dataDir, 'releases')).hold();
  await publish('Bài trong lúc giữ');
  await payload.db.deleteMany(asked);
  expect(await desk.publishDue()).toBeUndefined();
  expect((await payload.db.find(asked)).docs).toEqual([]);
  await desk.publishAll();
});

test('a start finds the portal held by a rollback and leaves it as it is', async () => {
  const { payload, environment } = newsroom;
  const { slug } = await publish('Bài có trước khi trở lại bản cũ');
  await desk.publishDue();
  const before = readFileSync(page(slug), 'utf8');
  writeFileSync(page(slug), 'bản phát hành cũ');
  openReleases(join(environment.dataDir, 'releases')).hold();
  expect(await (await openPublishingDesk(payload, environment)).converge()).toBeUndefined();
  expect(readFileSync(page(slug), 'utf8')).toBe('bản phát hành cũ');
  await desk.publishAll();
  expect(readFileSync(page(slug), 'utf8')).toBe(before);
});

/** As a full disk does, makes every attempt to write a record into the snapshot fail until it is called. */
function fillDisk(key: RecordKey): () => void {
  const inTheWay = join(newsroom.environment.dataDir, `snapshot/${key}.json.part`);
  mkdirSync(inTheWay);
  const empty = () => rmSync(inTheWay, { recursive: true, force: true });
  onTestFinished(empty);
  return empty;
}

test('a snapshot filled only halfway is never published: stories stay until it is whole', async () => {
  const { payload, environment } = newsroom;
  const { id, slug } = await publish('Bài có trước khi nâng cấp');
  await desk.publishDue();
  writeFileSync(join(environment.dataDir, 'snapshot/version.json'), '{"version":1}');
  const upgraded = await openPublishingDesk(payload, environment);
  const empty = fillDisk(`article/${id}`);
  await expect(upgraded.converge()).rejects.toThrow('EISDIR');
  await publish('Bài đăng khi kho công khai còn dở');
  await expect(upgraded.publishDue()).rejects.toThrow('EISDIR');
  expect(isLive(slug)).toBe(true);
  await expect((await openPublishingDesk(payload, environment)).converge()).rejects.toThrow('EISDIR');
  expect(isLive(slug)).toBe(true);
  empty();
  await (await openPublishingDesk(payload, environment)).converge();
  expect(isLive(slug)).toBe(true);
});

test('damage is still known after an attempt to mend it failed', async () => {
  const { payload, environment } = newsroom;
  const { id, slug } = await publish('Bài hỏng hai lần');
  await desk.publishDue();
  expect(isLive(slug)).toBe(true);
  writeFileSync(join(environment.dataDir, `snapshot/article/${id}.json`), '');
  const empty = fillDisk(`article/${id}`);
  await expect((await openPublishingDesk(payload, environment)).converge()).rejects.toThrow('EISDIR');
  empty();
  await (await openPublishingDesk(payload, environment)).converge();
  expect(isLive(slug)).toBe(true);
});

test('a damaged record of the snapshot is asked for anew at the next start', async () => {
  const { payload, environment } = newsroom;
  const { id, slug } = await publish('Bài bị hỏng trên đĩa');
  await desk.publishDue();
  const file = join(environment.dataDir, `snapshot/article/${id}.json`);
  writeFileSync(file, '');
  await (await openPublishingDesk(payload, environment)).converge();
  expect(readFileSync(file, 'utf8')).toContain('Bài bị hỏng trên đĩa');
  expect(readFileSync(page(slug), 'utf8')).toContain('Bài bị hỏng trên đĩa');
});

test('the figures of a public plan are counted beside the publications, and gone at once when it is public no more', async () => {
  const { payload, environment, unit } = newsroom;
  const desk = await openPublishingDesk(payload, environment);
  const figures = join(environment.dataDir, 'releases/current/thong-ke');
  const plan = await payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch công khai',
      from: '2026-01-01T05:00:00.000Z',
      to: '2030-12-31T05:00:00.000Z',
      rules: [
        { whom: { unitKinds: [unit.unitKind] }, counts: { kinds: ['introduction'] }, min: 2, period: 'year' },
      ],
      public: true,
    },
  });
  const page = join(figures, `ke-hoach-${plan.id}/index.html`);
  await desk.publishDue();
  expect(existsSync(page)).toBe(false);
  const dueAt = new Date().toISOString();
  await payload.db.updateMany({
    collection: 'publication-jobs',
    where: { subject: { equals: 'statistics' } },
    data: { dueAt },
  });
  await vi.waitFor(
    async () => {
      await desk.publishDue();
      expect(readFileSync(page, 'utf8')).toContain(unit.name);
    },
    { timeout: 120_000, interval: 500 },
  );
  expect(readFileSync(join(figures, 'index.html'), 'utf8')).toContain('Kế hoạch công khai');

  await payload.update({ collection: 'plans', id: plan.id, data: { public: false } });
  await desk.publishDue();
  expect(existsSync(page)).toBe(false);
  expect(readFileSync(join(figures, 'index.html'), 'utf8')).not.toContain('Kế hoạch công khai');
}, 150_000);

test('figures that cannot be published are counted again after a pause, not at once', async () => {
  const { payload, unit } = newsroom;
  const rule = { whom: { unitKinds: [unit.unitKind] }, counts: { kinds: ['introduction' as const] }, min: 1 };
  const { id } = await payload.create({
    collection: 'plans',
    data: {
      title: 'Kế hoạch gặp lúc đĩa đầy',
      from: '2026-01-01T05:00:00.000Z',
      to: '2030-12-31T05:00:00.000Z',
      rules: [{ ...rule, period: 'year' }],
      public: true,
    },
  });
  const counts = { collection: 'publication-jobs', where: { subject: { equals: 'statistics' } } } as const;
  await payload.db.deleteMany(counts);
  const now = new Date();
  const data = {
    subject: 'statistics',
    requestedAt: now.toISOString(),
    dueAt: now.toISOString(),
    attempts: 0,
  };
  const job = await payload.db.create({ collection: 'publication-jobs', data });
  fillDisk(`statistics/${id}`);
  await vi.waitFor(() => expect(desk.publishDue()).rejects.toThrow('EISDIR'), {
    timeout: 60_000,
    interval: 500,
  });
  const { docs } = await payload.db.find({ ...counts, where: { id: { equals: job.id } } });
  expect(docs[0]).toMatchObject({ attempts: 1 });
}, 90_000);

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
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

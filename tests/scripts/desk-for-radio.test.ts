import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import type { PublicationJob } from '#cms/payload-types.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { readEverywhere } from '../../scripts/benching/read-everywhere.ts';
import { openPublishingDesk, type PublishingDesk } from '../../scripts/publishing-desk.ts';
import { agreeing, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
let desk: PublishingDesk;

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  desk = await openPublishingDesk(newsroom.payload, newsroom.environment);
  await desk.converge();
});
afterAll(() => newsroom.close());

const current = (...parts: string[]) => join(newsroom.environment.dataDir, 'releases/current', ...parts);
const served = (path: string) =>
  existsSync(current(path)) ? readFileSync(current(path), 'utf8') : undefined;

async function create(title: string, more: object = {}) {
  const { payload } = newsroom;
  const person = await payload.create({ collection: 'exemplars', data: agreeing(`Người của ${title}`) });
  const { id, slug } = await payload.create({
    collection: 'articles',
    data: { ...wholeStory(newsroom), title, radio: true, exemplars: [person.id], ...more },
  });
  return { id, slug: String(slug), person: person.id };
}

test('a story under embargo is on the portal, but in no feed and without a script until its hour; then by itself', async () => {
  const embargo = new Date(Date.now() + 2500).toISOString();
  const { id, slug } = await create('Chưa được phát', { embargo });
  await publishArticle(newsroom.payload, { id });
  await desk.publishDue();
  expect(served(`bai-viet/${slug}/index.html`)).toContain('không phát trước');
  const places = ['rss.xml', 'atom.xml', 'feed.json', 'phat-thanh/rss.xml', 'don-vi/xa-dong-son/feed.json'];
  for (const feed of places) expect(served(feed)).not.toContain('Chưa được phát');
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).toBeUndefined();
  await pause(Math.max(0, Date.parse(embargo) - Date.now()) + 50);
  await desk.publishDue();
  for (const feed of places) expect(served(feed)).toContain('Chưa được phát');
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).toContain('[LỜI DẪN]');
  expect(served(`bai-viet/${slug}/index.html`)).not.toContain('không phát trước');
});

test('a withdrawal leaves every feed at once, with a tombstone, and a warning that the worker takes away after 30 days', async () => {
  const { payload } = newsroom;
  const { id, slug } = await create('Sẽ thu hồi');
  const { guid } = await publishArticle(payload, { id });
  await desk.publishDue();
  expect(served('phat-thanh/rss.xml')).toContain(String(guid));
  await withdrawArticle(payload, { id, reason: 'Sai sự thật' });
  await desk.publishDue();
  expect(served('atom.xml')).toContain(`<at:deleted-entry ref="${guid}"`);
  expect(served('rss.xml')).not.toContain('Sẽ thu hồi');
  expect(served('phat-thanh/rss.xml')).toContain('<title>THU HỒI: Sẽ thu hồi</title>');
  expect(served(`bai-viet/${slug}/gone.html`)).toBeDefined();
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).toBeUndefined();
  const { docs } = await payload.db.find<PublicationJob>({
    collection: 'publication-jobs',
    where: { and: [{ subjectId: { equals: String(id) } }, { doneAt: { exists: false } }] },
  });
  const days = (Date.parse(docs[0]?.dueAt ?? '') - Date.now()) / 86_400_000;
  expect(days).toBeGreaterThan(29.9);
  expect(days).toBeLessThan(30.1);
});

test('a recording is heard on the portal and in the podcast until somebody told of takes back the consent to the radio', async () => {
  const { payload, environment } = newsroom;
  const bytes = Buffer.from('tiếng nói');
  mkdirSync(join(environment.dataDir, 'recordings'), { recursive: true });
  writeFileSync(join(environment.dataDir, 'recordings', '0123456789abcdef.mp3'), bytes);
  const file = { file: '0123456789abcdef.mp3', mimeType: 'audio/mpeg', bytes: bytes.length };
  const recording = await payload.db.create({
    collection: 'recordings',
    data: { title: 'Giọng đọc', voice: 'Thu Hà', synthetic: false, seconds: 63.2, air: file, podcast: file },
  });
  const { id, slug, person } = await create('Có giọng đọc', { recording: recording.id });
  const { guid } = await publishArticle(payload, { id });
  await desk.publishDue();
  expect(readFileSync(current('media', file.file))).toEqual(bytes);
  expect(served(`bai-viet/${slug}/index.html`)).toContain(
    `<source src="/media/${file.file}" type="audio/mpeg">`,
  );
  const [episode, ...others] = await readEverywhere('podcast', served('phat-thanh/podcast.xml') ?? '');
  expect(others).toEqual([]);
  expect(episode).toMatchObject({
    guid,
    enclosure: `http://localhost:4321/media/${file.file} audio/mpeg ${bytes.length}`,
  });

  openReleases(join(environment.dataDir, 'releases')).hold();
  const { consent } = agreeing('Người của Có giọng đọc');
  await payload.update({
    collection: 'exemplars',
    id: person,
    data: { consent: { ...consent, channels: ['portal'] } },
  });
  await desk.publishDue();
  expect(existsSync(current('media', file.file))).toBe(false);
  expect(served(`bai-viet/${slug}/index.html`)).not.toContain('<audio');
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).toBeUndefined();
  expect(served('phat-thanh/atom.xml')).toContain(`<at:deleted-entry ref="${guid}"`);
  expect(served('phat-thanh/rss.xml')).toContain('<title>THU HỒI: Có giọng đọc</title>');
  expect(served('atom.xml')).toContain(`<id>${guid}</id>`);
});

test('a consent taken back altogether is a withdrawal too: tombstone, warning, and the address says so', async () => {
  const { payload } = newsroom;
  const { id, slug, person } = await create('Rút lại đồng ý');
  const { guid } = await publishArticle(payload, { id });
  await desk.publishDue();
  expect(served('rss.xml')).toContain(String(guid));
  const { consent } = agreeing('Người của Rút lại đồng ý');
  await payload.update({
    collection: 'exemplars',
    id: person,
    data: { consent: { ...consent, withdrawnOn: '2026-11-25' } },
  });
  await desk.publishDue();
  expect(served(`bai-viet/${slug}/index.html`)).toBeUndefined();
  expect(served(`bai-viet/${slug}/gone.html`)).toContain('Bài viết đã được gỡ');
  expect(served('atom.xml')).toContain(`<at:deleted-entry ref="${guid}"`);
  expect(served('phat-thanh/rss.xml')).toContain('<title>THU HỒI: Rút lại đồng ý</title>');
  expect(served('rss.xml')).not.toContain('Rút lại đồng ý');
});

test('an approved script in another language is read and printed with its story, and leaves with its approval', async () => {
  const { payload } = newsroom;
  const { id, slug } = await create('Có tiếng Tày');
  await publishArticle(payload, { id });
  const version = await payload.create({
    collection: 'script-versions',
    data: { article: id, language: 'tay', translator: 'Hoàng Thị Lả', text: 'Pi noọng!', approved: true },
  });
  await desk.publishDue();
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).toContain('[TIẾNG TÀY] Hoàng Thị Lả');
  expect(served(`bai-viet/${slug}/index.html`)).toContain(`/bai-viet/${slug}/ban-doc/#tay`);
  await payload.update({ collection: 'script-versions', id: version.id, data: { approved: false } });
  await desk.publishDue();
  expect(served(`bai-viet/${slug}/ban-doc.txt`)).not.toContain('Pi noọng');
});

test('a change of the way of reading reads every script anew, and nothing else', async () => {
  const { payload } = newsroom;
  await payload.updateGlobal({ slug: 'speech-settings', data: { closing: 'Chương trình đến đây là hết.' } });
  const outcome = await desk.publishDue();
  expect(outcome?.feeds).toEqual([]);
  expect(served('bai-viet/co-tieng-tay/ban-doc.txt')).toContain('Chương trình đến đây là hết.');
});

test('a hub is told which feeds a publication changed, and one that is not there holds nothing up', async () => {
  const { payload } = newsroom;
  const told: string[] = [];
  const hub = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      told.push(...new URLSearchParams(body).getAll('hub.url'));
      response.end();
    });
  });
  await new Promise<void>((resolve) => hub.listen(0, resolve));
  const url = `http://localhost:${(hub.address() as AddressInfo).port}/`;
  await payload.updateGlobal({ slug: 'site-settings', data: { hub: url } });
  await desk.publishDue();
  expect(JSON.parse(served('lien-ket.json') ?? '')).toEqual({ origin: 'http://localhost:4321', hub: url });
  const { id } = await create('Báo cho đài');
  told.length = 0;
  await publishArticle(payload, { id });
  await desk.publishDue();
  await expect.poll(() => told).toContain('http://localhost:4321/phat-thanh/rss.xml');
  expect(told.some((address) => address.includes('/trang/'))).toBe(false);
  hub.close();
  hub.closeAllConnections();
  const second = await create('Đài vẫn thấy');
  await publishArticle(payload, { id: second.id });
  await desk.publishDue();
  expect(served('rss.xml')).toContain('Đài vẫn thấy');
  await expect(
    payload.updateGlobal({ slug: 'site-settings', data: { hub: 'không phải địa chỉ' } }),
  ).rejects.toThrow('Mục “Máy chủ WebSub”');
});

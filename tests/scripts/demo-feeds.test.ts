import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { parseFeed, parseOpml } from 'feedsmith';
import sharp from 'sharp';
import { beforeAll, expect, test, vi } from 'vitest';
import { readEnvironment } from '#cms/environment.ts';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { fillPortal, type Portal, shelf } from '#site/content/portal.ts';
import { allPaths, viewOf } from '#site/content/routes.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedView } from '#site/content/views/feed.ts';
import { atom } from '#site/src/feeds/atom.ts';
import { jsonFeed } from '#site/src/feeds/json-feed.ts';
import { opml } from '#site/src/feeds/opml.ts';
import { rss } from '#site/src/feeds/rss.ts';
import { readEverywhere } from '../../scripts/benching/read-everywhere.ts';
import { plantDemo } from '../../scripts/demo/plant-demo.ts';

/** Feeds name pictures and do not look at them: a small one does. */
vi.mock('../../scripts/demo/draw-picture.ts', async (original) => ({
  ...(await original<typeof import('../../scripts/demo/draw-picture.ts')>()),
  drawPicture: () =>
    sharp({ create: { width: 48, height: 32, channels: 3, background: '#2a7' } })
      .jpeg()
      .toBuffer(),
}));

const writers = { rss, podcast: rss, atom, json: jsonFeed };
const bodies: Bodies = {};
let portal: Portal;
let feeds: { view: FeedView; text: string }[];

beforeAll(async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const payload = await openNewsroom(
    readEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm' }),
  );
  await plantDemo(payload, () => {});
  await prepareRecordings(payload, undefined);
  const records: PublicRecord[] = [];
  for await (const record of projectAll(payload)) {
    records.push(record);
    if (record.kind === 'article') bodies[record.id] = record.body;
  }
  await payload.destroy();
  rmSync(dataDir, { recursive: true });
  portal = fillPortal(records);
  feeds = [...allPaths(portal)].flatMap((path) => {
    const view = viewOf(portal, path);
    return view?.page === 'feed' ? [{ view, text: writers[view.format](view, bodies) }] : [];
  });
});

test('every feed and archive page of the demo says the same to every reader, in the portal’s own order', async () => {
  expect(feeds.length).toBeGreaterThan(200);
  for (const { view, text } of feeds) {
    const items = await readEverywhere(view.format, text, view.path);
    expect(items.map(({ guid }) => guid)).toEqual(view.items.map(({ guid }) => guid));
    expect(items.map(({ date }) => date.slice(0, 19))).toEqual(
      view.items.map(({ publishedAt }) => publishedAt.slice(0, 19)),
    );
    expect(new Set(items.map(({ title }) => title)).size).toBe(items.length);
  }
});

test('every JSON feed of the demo keeps to the schema', () => {
  const schema = new URL('../site/feeds/json-feed.schema.json', import.meta.url);
  const isJsonFeed = new Ajv().compile(JSON.parse(readFileSync(schema, 'utf8')));
  for (const { view, text } of feeds.filter(({ view }) => view.format === 'json'))
    expect([view.path, isJsonFeed(JSON.parse(text)), isJsonFeed.errors]).toEqual([view.path, true, null]);
});

test('no feed of the demo is larger than 100 KB when compressed', () => {
  for (const { view, text } of feeds)
    expect([view.path, gzipSync(text).length <= 100 * 1024]).toEqual([view.path, true]);
});

test('the demo’s podcast has an episode for each story that can be heard', async () => {
  const heard = shelf(portal, 'radio').filter(
    ({ recording }) => recording && portal.records.recording.has(recording),
  );
  expect(heard.length).toBeGreaterThan(0);
  const episodes = feeds.filter(({ view }) => view.format === 'podcast' && !view.archive);
  const [podcast] = episodes;
  const items = await readEverywhere('podcast', podcast?.text ?? '');
  expect(new Set(items.map(({ guid }) => guid))).toEqual(new Set(heard.map(({ guid }) => guid)));
  for (const { enclosure } of items)
    expect(enclosure).toMatch(/^http:\/\/localhost:4321\/media\/\S+ audio\/\w+ [1-9]\d*$/);
});

test('the list of feeds names each of them once, and each is there', () => {
  const view = viewOf(portal, '/rss/opml.xml');
  if (view?.page !== 'opml') throw new Error('no list of feeds');
  const listed = parseOpml(opml(view)).body?.outlines?.flatMap(({ outlines }) => outlines ?? []) ?? [];
  const addresses = listed.map(({ xmlUrl }) => String(xmlUrl).replace('http://localhost:4321', ''));
  const rssFeeds = feeds
    .filter(({ view }) => view.format === 'rss' && !view.archive)
    .map(({ view }) => view.path);
  expect(addresses.toSorted()).toEqual(rssFeeds.toSorted());
  expect(parseFeed(feeds.find(({ view }) => view.path === '/rss.xml')?.text ?? '').format).toBe('rss');
});

test('every story of the demo that may be aired has its script', () => {
  for (const { slug, airable } of portal.records.article.values())
    expect([slug, viewOf(portal, `/bai-viet/${slug}/ban-doc.txt`) !== undefined]).toEqual([slug, airable]);
});

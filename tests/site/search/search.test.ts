import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import { hasMarks } from '#models/vietnamese/searchable.ts';
import { tonePlacements } from '#models/vietnamese/tone-placement.ts';
import { fillPortal } from '#site/content/portal.ts';
import { searchParts, searchRecords } from '#site/content/search-records.ts';
import { buildIndex } from '#site/publisher/build-index.ts';
import { plainText } from '#site/publisher/plain-text.ts';
import { ownPress } from '#site/publisher/press.ts';
import { openPublisher, type Publisher } from '#site/publisher/publisher.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { hasFiles } from '#site/publisher/snapshot-changes.ts';
import { openSnapshotStore, type SnapshotStore } from '#site/publisher/snapshot-store.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { servePortal } from '#site/server/serve.ts';
import { openBrowser } from '../../../scripts/checking/browser.ts';
import { plantDemo } from '../../../scripts/demo/plant-demo.ts';
import { openPage } from '../../journeys/browser.ts';
import { plainPainter } from '../publisher/scratch.ts';
import { queries } from './queries.ts';

/** Pictures are not searched: a small one does. */
vi.mock('../../../scripts/demo/draw-picture.ts', async (original) => ({
  ...(await original<typeof import('../../../scripts/demo/draw-picture.ts')>()),
  drawPicture: () =>
    sharp({ create: { width: 48, height: 32, channels: 3, background: '#2a7' } })
      .jpeg()
      .toBuffer(),
}));

const folder = mkdtempSync(join(tmpdir(), 'search-'));
let store: SnapshotStore;
let publisher: Publisher;
let portal: Awaited<ReturnType<typeof servePortal>>;
let browser: Browser;
let page: Page;
let complaints: string[];

const index = async () => {
  while ((await publisher.index()) > 0);
};
const noMedia = () => new Map<string, string>();

beforeAll(async () => {
  const payload = await openNewsroom(
    readEnvironment({ DATA_DIR: folder, PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm' }),
  );
  await plantDemo(payload, () => {});
  store = openSnapshotStore(join(folder, 'snapshot'));
  for await (const record of projectAll(payload))
    if (record.kind === 'document') store.write({ ...record, file: undefined });
    else if (!hasFiles(record)) store.write(record);
  await payload.destroy();
  const releases = openReleases(join(folder, 'releases'));
  const renderer = await loadRenderer();
  publisher = openPublisher(store, releases, renderer, ownPress(renderer), plainPainter, buildIndex);
  await publisher.converge();
  await index();
  portal = await servePortal(join(folder, 'releases/current'), 0);
  browser = await openBrowser();
  ({ page, complaints } = await openPage(browser));
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(folder, { recursive: true, force: true });
});

const status = () => page.locator('#tinh-trang');
const links = () => page.locator('#ket-qua h2 a');

/** The addresses found for what is typed into the open page, best first. */
async function found(typed: string): Promise<string[]> {
  await page.fill('#q', typed);
  await page.waitForURL((url) => url.searchParams.get('q') === typed.trim());
  await page.waitForFunction(
    () => document.documentElement.dataset.answered === new URLSearchParams(location.search).get('q'),
  );
  return links().evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
}

/** All that is searched of every page, by address. */
function texts(): Map<string, string> {
  const now = fillPortal(store.readAll());
  const records = searchParts(now).flatMap((part) => searchRecords(now, part));
  return new Map(
    records.map(({ href, title, note, text, body, markdown = '' }) => {
      const story = body && store.read(`article/${body.id}`);
      const words = plainText(story?.kind === 'article' ? story.body : markdown);
      return [href, [title, note, text, words].join(' ').toLowerCase()];
    }),
  );
}

test('what is typed with marks, without, without đ, with a wrong tone or decomposed is found; the exact form stands first', {
  timeout: 240_000,
}, async () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  await page.goto(`${portal.url}/tim-kiem/`);
  const written = texts();
  const missed: string[] = [];
  const inexact: string[] = [];
  let exactPossible = 0;
  for (const { typed, expects, manner } of queries) {
    const hits = await found(typed);
    if (!hits.slice(0, 10).includes(expects)) missed.push(`${manner}: ${typed}`);
    if (!hasMarks(typed)) continue;
    const forms = tonePlacements(typed.toLowerCase());
    const isExact = (href = '') => forms.some((form) => written.get(href)?.includes(form));
    if (![...written.keys()].some(isExact)) continue;
    exactPossible += 1;
    if (!isExact(hits[0])) inexact.push(`${manner}: ${typed} → ${hits[0]}`);
  }
  const share = (bad: string[], all: number) => `${(100 * (1 - bad.length / all)).toFixed(1)} %`;
  console.log(
    `${queries.length} queries: recall@10 ${share(missed, queries.length)}; exact form first ${share(inexact, exactPossible)} of ${exactPossible}`,
  );
  expect(missed).toEqual([]);
  expect(inexact.length / exactPossible, inexact.join('\n')).toBeLessThanOrEqual(0.01);
  expect(complaints).toEqual([]);
});

test('results stand in the page as one types, are counted aloud, and the words found are marked as they are written', async () => {
  await page.goto(`${portal.url}/tim-kiem/`);
  expect(await found('khung cui')).toContain('/bai-viet/khi-khung-cui-tro-lai-san-nha/');
  expect(await status().textContent()).toMatch(/^Tìm thấy \d+ kết quả\.$/);
  expect(await status().getAttribute('role')).toBe('status');
  const marks = await page.locator('#ket-qua mark').allTextContents();
  expect(marks.join(' ').toLowerCase()).toContain('khung cửi');
  expect(await found('zqzq')).toEqual([]);
  expect(await status().textContent()).toMatch(/^Không tìm thấy/);
});

test('the search stands in the address: it can be opened again, and the way back leads to the one before', async () => {
  await page.goto(`${portal.url}/tim-kiem/?q=${encodeURIComponent('dàn ong')}&loai=bai-viet`);
  await links().first().waitFor();
  expect(await page.inputValue('#q')).toBe('dàn ong');
  for (const href of await links().evaluateAll((all) => all.map((link) => link.getAttribute('href'))))
    expect(href).toMatch(/^\/bai-viet\//);
  await page.selectOption('[name=loai]', 'dien-hinh');
  await page.waitForURL(/loai=dien-hinh/);
  await page.locator('#ket-qua a[href^="/dien-hinh/"]').first().waitFor();
  await page.goBack();
  await page.locator('#ket-qua a[href^="/bai-viet/"]').first().waitFor();
  expect(await page.inputValue('[name=loai]')).toBe('bai-viet');
});

test('arrow keys lead from the field through the results, Enter opens one', async () => {
  await page.goto(`${portal.url}/tim-kiem/`);
  const [first = '', second = ''] = await found('lop hoc');
  await page.focus('#q');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(second);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await page.waitForURL(`**${first}`);
});

test('without a script the page leads by month, movement and unit, and shows no field that does nothing', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(`${portal.url}/tim-kiem/?q=dao`);
  expect(await plain.locator('#tim').isVisible()).toBe(false);
  for (const href of ['/luu-tru/2026/11/', '/phong-trao/cai-cach-hanh-chinh/', '/don-vi/xa-khe-suong/'])
    expect(await plain.locator(`main a[href="${href}"]`).isVisible()).toBe(true);
  await context.close();
});

test('a story that is withdrawn leaves the index with its page; one that is changed is found by its new words', async () => {
  await page.goto(`${portal.url}/tim-kiem/`);
  const [hit = ''] = await found('vườn cam sống lại');
  const key: RecordKey = 'article/44';
  const story = store.read(key) as PublicRecord & { kind: 'article' };
  expect(hit).toBe(`/bai-viet/${story.slug}/`);
  await publisher.publish(new Map([[key, undefined]]), noMedia);
  const parts: string[] = await (await fetch(`${portal.url}/tim-kiem/chi-muc.json`)).json();
  expect(parts.filter((part) => part.startsWith('2025-'))).toEqual([]);
  await index();
  await page.reload();
  expect(await found('vườn cam sống lại')).not.toContain(hit);
  await publisher.publish(new Map([[key, { ...story, title: 'Quýt hồng Lai Vung' }]]), noMedia);
  await index();
  await page.reload();
  expect((await found('quyt hong lai vung'))[0]).toBe(hit);
});

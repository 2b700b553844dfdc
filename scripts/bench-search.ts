import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { type PublicRecord, recordKey } from '#models/snapshot.ts';
import { searchIndexPath, searchPartsPath, searchPath } from '#site/content/addresses.ts';
import { openPainter } from '#site/painter/paint-preview.ts';
import { buildIndex } from '#site/publisher/build-index.ts';
import { parallelPress } from '#site/publisher/press.ts';
import { openPublisher } from '#site/publisher/publisher.ts';
import { openReleases } from '#site/publisher/releases.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { servePortal } from '#site/server/serve.ts';
import { openCountedWire } from './benching/counted-wire.ts';
import { multiplyRecords } from './benching/multiply-records.ts';
import { percentile } from './benching/percentiles.ts';
import { watchMemory } from './benching/watch-memory.ts';
import { openBrowser } from './checking/browser.ts';
import { plantDemo } from './demo/plant-demo.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledSite } from './starting/compiled.ts';

/*
 * npm run bench:search -- --articles 10000 [--publishes 5]
 * Publishes the demo multiplied, makes its search index, searches it in a real browser for the first time and
 * again, and publishes one more story of this year, some times: prints one table.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, publishes: { type: 'string', default: '5' } },
});
const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
const row = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);
const seconds = (ms: number) => `${(ms / 1000).toFixed(2)} s`;
const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;

await buildIfChanged(compiledSite);
const renderer = await loadRenderer();
const env = { DATA_DIR: folder, PAYLOAD_SECRET: 'chỉ để đo phần tìm kiếm'.padEnd(32) };
const payload = await openNewsroom(readEnvironment(env));
await plantDemo(payload, () => {});
const demo: PublicRecord[] = [];
for await (const record of projectAll(payload)) demo.push(record);
await payload.destroy();

const store = openSnapshotStore(join(folder, 'snapshot'));
for (const record of multiplyRecords(demo, Number(values.articles))) store.write(record);
const releases = openReleases(join(folder, 'releases'));
const publisher = openPublisher(store, releases, renderer, parallelPress, openPainter(), buildIndex);
await publisher.converge();
row('stories', values.articles);

async function index(): Promise<void> {
  while ((await publisher.index()) > 0);
}
const memory = watchMemory();
const began = performance.now();
await index();
row('indexing everything', seconds(performance.now() - began));
row('most memory of the indexer', `${memory.end().toFixed(0)} MB`);
const parts = join(folder, 'releases/current', searchIndexPath);
const files = readdirSync(parts, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
row(
  'index: parts, files, bytes',
  `${readdirSync(parts).length}, ${files.length}, ${(bytes / 1024 ** 2).toFixed(1)} MB`,
);

const portal = await servePortal(join(folder, 'releases/current'), 0);
const wire = await openCountedWire(portal.url);
const browser = await openBrowser();

/** A browser that was never here opens the page and searches, then searches for something else. */
async function search(first: string, second: string): Promise<string> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${wire.url}${searchPath}`, { waitUntil: 'networkidle' });
  const ask = async (query: string) => {
    const before = wire.sofar();
    const asked = performance.now();
    await page.fill('#q', query);
    await page.press('#q', 'Enter');
    await page.waitForFunction((q) => document.documentElement.dataset.answered === q, query);
    const took = performance.now() - asked;
    const { requests, bytes } = wire.sofar();
    return `${kilobytes(bytes - before.bytes)}, ${requests - before.requests} requests, ${took.toFixed(0)} ms`;
  };
  const figures = `${await ask(first)}; the next: ${await ask(second)}`;
  const found = await page.locator('#ket-qua h2 a').count();
  await context.close();
  if (found === 0) throw new Error(`nothing was found for “${second}”`);
  return figures;
}
row('first search without marks', await search('hien dat lam duong', 'lop hoc'));
row('first search with marks', await search('hiến đất làm đường', 'lớp học'));

const listed = async () => await (await fetch(wire.url + searchPartsPath)).text();
const runs: { live: number; found: number }[] = [];
const [newest] = [...multiplyRecords(demo, 1)].filter((record) => record.kind === 'article');
if (!newest) throw new Error('the demo has no story');
for (let number = 1; number <= Number(values.publishes); number++) {
  const before = await listed();
  const publishedAt = new Date(Date.parse(newest.publishedAt) + number * 60_000).toISOString();
  const story = { ...newest, id: `new-${number}`, slug: `chuyen-moi-${number}`, publishedAt };
  const asked = performance.now();
  await publisher.publish(new Map([[recordKey(story), story]]), () => new Map());
  const live = performance.now() - asked;
  await index();
  if ((await listed()) === before) throw new Error('the index did not follow');
  runs.push({ live, found: performance.now() - asked });
}
const figure = (pick: (run: (typeof runs)[number]) => number) =>
  `${seconds(percentile(runs.map(pick), 0.5))} / ${seconds(percentile(runs.map(pick), 1))}`;
row(
  `a story of this year is live, ${runs.length} publishes: p50 / most`,
  figure(({ live }) => live),
);
row(
  '  and stands in the list of the index: p50 / most',
  figure(({ found }) => found),
);
await browser.close();
process.exit(0);

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { fillPortal, shelf } from '#site/content/portal.ts';
import { allPaths, viewOf } from '#site/content/routes.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedView } from '#site/content/views/feed.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { multiplyArticles } from './benching/multiply.ts';
import { readEverywhere } from './benching/read-everywhere.ts';
import { plantDemo } from './demo/plant-demo.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledSite } from './starting/compiled.ts';

/*
 * npm run bench:feeds -- --articles 10000
 * Fills a scratch database with the demo multiplied, renders every feed and every archive page, lets all
 * readers read them, holds what they found against one another and against the portal: prints one table.
 */
const { values } = parseArgs({ options: { articles: { type: 'string', default: '10000' } } });
const dataDir = mkdtempSync(join(tmpdir(), 'bench-feeds-'));
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const env = { DATA_DIR: dataDir, PAYLOAD_SECRET: 'chỉ để đo các dòng tin'.padEnd(32) };

await buildIfChanged(compiledSite);
const renderer = await loadRenderer();
const payload = await openNewsroom(readEnvironment(env));
await plantDemo(payload, () => {});
await multiplyArticles(payload, Number(values.articles));
const records: PublicRecord[] = [];
const bodies: Bodies = {};
for await (const record of projectAll(payload)) {
  records.push(record);
  if (record.kind === 'article') bodies[record.id] = record.body;
}
await payload.destroy();
const portal = fillPortal(records);

type Tally = { feeds: number; items: number; most: number; gzip: number; render: number; read: number };
const none = (): Tally => ({ feeds: 0, items: 0, most: 0, gzip: 0, render: 0, read: 0 });
const tallies = new Map<string, Tally>();
/** What each feed's own document and its archive pages say together, by the address of the feed. */
const told = new Map<string, Set<string>>();
const archives = new Map<string, { older?: string; guids: string[] }>();

for (const path of allPaths(portal)) {
  const view = viewOf(portal, path);
  if (view?.page !== 'feed') continue;
  const began = performance.now();
  const { body } = await renderer.render(view, bodies);
  const rendered = performance.now();
  const items = await readEverywhere(view.format, body, path);
  const read = performance.now();
  hold(
    view,
    items.map(({ guid }) => guid),
  );
  const kind = `${view.format}${view.archive ? ', archive' : ''}`;
  const tally = tallies.get(kind) ?? none();
  tallies.set(kind, {
    feeds: tally.feeds + 1,
    items: tally.items + items.length,
    most: Math.max(tally.most, items.length),
    gzip: Math.max(tally.gzip, gzipSync(body).length),
    render: tally.render + rendered - began,
    read: tally.read + read - rendered,
  });
}

/** A feed says what its view says, in the same order; its history is gathered to be counted at the end. */
function hold({ path, items, older }: FeedView, guids: string[]): void {
  if (items.map(({ guid }) => guid).join() !== guids.join()) throw new Error(`${path} says other items`);
  archives.set(path, { older, guids });
}

for (const [path, { guids, older }] of archives) {
  if (path.includes('/trang/')) continue;
  const all = new Set(guids);
  for (let page = older; page !== undefined; page = archives.get(page)?.older) {
    const found = archives.get(page);
    if (!found) throw new Error(`${path} leads to ${page}, where nothing stands`);
    for (const guid of found.guids) all.add(guid);
  }
  told.set(path, all);
}
const whole = shelf(portal, 'all').length;
const reached = told.get('/atom.xml')?.size;

const table = [
  ['', 'feeds', 'items', 'most', 'gzip, most', 'render', 'all readers'],
  ...[...tallies].map(([kind, { feeds, items, most, gzip, render, read }]) => [
    kind,
    String(feeds),
    String(items),
    String(most),
    `${(gzip / 1024).toFixed(1)} KB`,
    `${(render / feeds).toFixed(2)} ms`,
    `${(read / feeds).toFixed(2)} ms`,
  ]),
];
for (const row of table)
  console.log(row.map((cell, column) => (column === 0 ? cell.padEnd(18) : cell.padStart(13))).join(''));
console.log(`stories ${whole}; from /atom.xml and its archive ${reached}; every reader found the same`);
process.exit(reached === whole ? 0 : 1);

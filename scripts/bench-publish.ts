import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { ensureFirstAdministrator } from '#cms/actions/ensure-first-administrator.ts';
import { readEnvironment, root } from '#cms/environment.ts';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import { findFfmpeg } from '#cms/sound/ffmpeg.ts';
import { multiplyArticles } from './benching/multiply.ts';
import { percentile } from './benching/percentiles.ts';
import { runProgram } from './benching/scratch-system.ts';
import { plantDemo } from './demo/plant-demo.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledCms, compiledSite } from './starting/compiled.ts';

/*
 * npm run bench:publish -- --articles 10000 [--publishes 50]
 * Fills a scratch database, runs the three programs on it and measures what an editor, a reader and a
 * station would: prints one table.
 */
const { values } = parseArgs({
  options: { articles: { type: 'string', default: '10000' }, publishes: { type: 'string', default: '60' } },
});
const dataDir = mkdtempSync(join(tmpdir(), 'bench-'));
const env = {
  DATA_DIR: dataDir,
  DATABASE_URL: '',
  CMS_PORT: '3911',
  SITE_PORT: '4911',
  SITE_URL: 'http://localhost:4911',
  ADMIN_EMAIL: 'do@example.vn',
  ADMIN_PASSWORD: 'mat-khau-de-do-toc-do',
};
Object.assign(process.env, env, { NODE_ENV: 'production' });
process.once('exit', () => rmSync(dataDir, { recursive: true, force: true }));
const row = (what: string, figure: string) => console.log(`${what.padEnd(58)} ${figure}`);
const ms = (value: number) => `${value.toFixed(0)} ms`;

await Promise.all([buildIfChanged(compiledSite), buildIfChanged(compiledCms)]);
const payload = await openNewsroom();
await ensureFirstAdministrator(payload, readEnvironment());
await plantDemo(payload, () => {});
// Before the copies: a recording belongs to one story, and here to hundreds that would all be written anew.
await prepareRecordings(payload, await findFfmpeg(new AbortController().signal));
const filled = await multiplyArticles(payload, Number(values.articles));
const { docs: movements } = await payload.find({ collection: 'movements', limit: 1 });
const { docs: units } = await payload.find({
  collection: 'units',
  limit: 1,
  where: { validTo: { exists: false } },
});
const [movement, unit] = [movements[0], units[0]];
if (!movement || !unit) throw new Error('the demo has no movement or unit');
await payload.destroy();
row('stories in the database', String(filled));

const full = spawnSync(process.execPath, [join(root, 'scripts/publish-all.ts')], { encoding: 'utf8' });
row('full render', full.stdout.trim().split('\n').at(-1) ?? full.stderr);

const [worker, portal, newsroom] = [
  await runProgram('worker.ts', env),
  await runProgram('portal.ts', env),
  await runProgram('newsroom.ts', env),
];
const login = await fetch('http://localhost:3911/api/users/login', {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ email: env.ADMIN_EMAIL, password: env.ADMIN_PASSWORD }),
});
const { token } = await login.json();

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  children: [{ type: 'text', version: 1, text, format: 0 }],
});
const body = {
  root: {
    type: 'root',
    version: 1,
    children: Array.from({ length: 8 }, (_, n) =>
      paragraph(`Đoạn ${n}. ${'Người thật, việc thật ở bản làng. '.repeat(12)}`),
    ),
  },
};

async function shows(path: string, text: string): Promise<boolean> {
  const response = await fetch(`${env.SITE_URL}${path}`);
  return response.ok && (await response.text()).includes(text);
}

/** Milliseconds from sending the call until every place shows the story, and until the call is answered. */
async function clickToLive(number: number): Promise<{ live: number; answered: number }> {
  const title = `Chuyện đo tốc độ số ${number} lúc ${Date.now()}`;
  const began = performance.now();
  const response = await fetch('http://localhost:3911/api/articles?depth=0', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
    body: JSON.stringify({
      title,
      summary: 'Một câu chuyện viết để đo.',
      body,
      field: 'society',
      movements: [movement?.id],
      introducedBy: unit?.id,
      commitments: { noStateSecret: true, realPeople: true },
      _status: 'published',
    }),
  });
  const answered = performance.now() - began;
  const { doc } = await response.json();
  if (!doc) throw new Error(`publishing answered ${response.status}`);
  const month = doc.publishedAt.slice(0, 7);
  const places: [string, string][] = [
    [`/bai-viet/${doc.slug}/`, title],
    ['/', title],
    [`/phong-trao/${movement?.slug}/`, title],
    [`/don-vi/${unit?.slug}/`, title],
    ['/rss.xml', title],
    [`/phong-trao/${movement?.slug}/rss.xml`, title],
    [`/don-vi/${unit?.slug}/rss.xml`, title],
    [`/sitemap/${month}.xml`, doc.slug],
    ['/sitemap.xml', month],
  ];
  for (const [path, text] of places) while (!(await shows(path, text))) await pause(2);
  return { live: performance.now() - began, answered };
}

const runs: Awaited<ReturnType<typeof clickToLive>>[] = [];
for (let number = 1; number <= Number(values.publishes); number++) {
  runs.push(await clickToLive(number));
  await pause(100);
}
const live = runs.map((run) => run.live);
row(
  `click to live, ${runs.length} publishes: p50 / p95 / p99`,
  [0.5, 0.95, 0.99].map((share) => ms(percentile(live, share))).join(' / '),
);
row(
  '  of which until the call is answered: p50',
  ms(
    percentile(
      runs.map((run) => run.answered),
      0.5,
    ),
  ),
);
const written = [...worker.said().matchAll(/(\d+) trang viết,/g)].map((match) => Number(match[1]));
row('pages written per publish: p50 / most', `${percentile(written, 0.5)} / ${Math.max(...written)}`);
row('worker, most memory', `${worker.peakMegabytes().toFixed(0)} MB`);
const slug = (await (await fetch(`${env.SITE_URL}/`)).text()).match(/\/bai-viet\/[a-z0-9-]+\//)?.[0];
const load = await autocannon({
  url: `${env.SITE_URL}${slug}`,
  connections: 20,
  duration: 8,
  headers: { 'accept-encoding': 'br' },
});
row(
  'article page from the portal server',
  `${load.requests.average.toFixed(0)} requests/s, ${load.non2xx} errors`,
);
await Promise.all([worker.stop(), portal.stop(), newsroom.stop()]);
process.exit(0);

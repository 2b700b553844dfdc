import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { root } from '#cms/environment.ts';
import { servePortal } from '#site/server/serve.ts';
import { freePort } from '../../scripts/checking/free-port.ts';
import { eventually } from '../journeys/system.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const units = 'scripts/deploy/systemd';
const systemd = readdirSync(join(root, units)).map((name) => read(`${units}/${name}`));
type Service = { command?: string[]; user?: string; ports?: string[]; build?: string; healthcheck?: object };
const compose: { services: Record<string, Service> } = parse(read('compose.yaml'), { merge: true });

describe('what an office installs from', () => {
  it('starts only programs that are there', () => {
    const named = [read('compose.yaml'), read('Dockerfile'), ...systemd].flatMap(
      (text) => text.match(/scripts\/[\w/-]+\.(?:ts|js)/g) ?? [],
    );
    expect(named.length).toBeGreaterThan(8);
    for (const script of named) expect(existsSync(join(root, script)), script).toBe(true);
    const scripts = JSON.parse(read('package.json')).scripts;
    for (const [, name] of read('Dockerfile').matchAll(/npm run (\S+)/g))
      expect(scripts).toHaveProperty([`${name}`]);
  });

  it('has no password of its own: each is given, or there is none', () => {
    const variables = [...read('compose.yaml').matchAll(/\$\{(\w+)([^}]*)\}/g)];
    expect(variables.map(([, name]) => name)).toContain('MONGO_PASSWORD');
    for (const [whole, , rest] of variables) expect([':?', ':-'], whole).toContain(rest);
  });

  it('opens nothing but the web, runs nothing of ours as root, and knows when it is well', () => {
    const { services } = compose;
    const open = Object.entries(services).filter(([, { ports }]) => ports);
    expect(open.map(([name]) => name)).toEqual(['caddy']);
    expect(read('Dockerfile').trimEnd().split('\n').slice(-4)).toContain('USER node');
    for (const name of ['mongo', 'newsroom', 'worker'])
      expect(services[name]?.healthcheck, name).toBeDefined();
    for (const unit of systemd) expect(unit).toMatch(/^User=guong-sang$/m);
  });
});

/** A release in small: a page, a packed page, a withdrawn story, a feed and a file that never changes. */
const scratch = mkdtempSync(join(tmpdir(), 'guong-sang-'));
const paths = [
  '/',
  '/bai-viet/a/',
  '/bai-viet/g/',
  '/khong-co/',
  '/bai-viet/a/index.html.gz',
  '/_astro/x.css',
];
let bundled: Awaited<ReturnType<typeof servePortal>>;

beforeAll(async () => {
  const files: Record<string, string | Buffer> = {
    'index.html': 'trang chủ',
    '404.html': 'không có',
    'bai-viet/a/index.html': 'bài',
    'bai-viet/a/index.html.gz': gzipSync('bài'),
    'bai-viet/g/gone.html': 'đã gỡ',
    '_astro/x.css': 'p{}',
    'media/a.jpg': '',
  };
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(scratch, path, '..'), { recursive: true });
    writeFileSync(join(scratch, path), content);
  }
  bundled = await servePortal(scratch, 0);
});
afterAll(async () => {
  await bundled.close();
  rmSync(scratch, { recursive: true, force: true });
});

it('Caddy is told the same security headers that the bundled server sends', async () => {
  const block = /\theader \{\n([^}]*)\}/.exec(read('scripts/deploy/Caddyfile'))?.[1] ?? '';
  const told = [...block.matchAll(/^\t\t(\w[\w-]+) (?:"(.*)"|(.*))$/gm)];
  expect(told).toHaveLength(6);
  const { headers } = await fetch(bundled.url);
  for (const [, name = '', quoted, plain] of told) expect(headers.get(name), name).toBe(quoted ?? plain);
});

describe.skipIf(spawnSync('caddy', ['version']).status !== 0)('Caddy, where it is installed', () => {
  let caddy: ChildProcess;
  let url: string;

  beforeAll(async () => {
    const [site, cms] = [await freePort(), await freePort()];
    url = `http://127.0.0.1:${site}`;
    const args = ['run', '--config', 'scripts/deploy/Caddyfile', '--adapter', 'caddyfile'];
    caddy = spawn('caddy', args, {
      stdio: 'ignore',
      env: {
        ...process.env,
        HOME: scratch,
        SITE_HOST: `:${site}`,
        CMS_HOST: `:${cms}`,
        RELEASE: scratch,
        NEWSROOM: '127.0.0.1:9',
      },
    });
    await eventually(async () => (await fetch(url)).ok, 'Caddy answers');
  });
  afterAll(async () => {
    const ended = new Promise((resolve) => caddy.once('exit', resolve));
    caddy.kill();
    await ended;
  });

  it('answers every kind of address as the bundled server does', async () => {
    const seen = async (server: string, path: string) => {
      const answer = await fetch(server + path, { headers: { 'Accept-Encoding': 'gzip' } });
      const { status, headers } = answer;
      const own = ['content-security-policy', 'x-frame-options', 'content-encoding'];
      return { path, status, body: await answer.text(), headers: own.map((name) => headers.get(name)) };
    };
    for (const path of paths) expect(await seen(url, path)).toEqual(await seen(bundled.url, path));
    expect((await seen(url, '/bai-viet/g/')).status).toBe(410);
  });
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { replacePage } from '#site/publisher/page-file.ts';
import { servePortal } from '#site/server/serve.ts';

const root = mkdtempSync(join(tmpdir(), 'serve-'));
let portal: Awaited<ReturnType<typeof servePortal>>;

beforeAll(async () => {
  for (const folder of ['_astro', 'media', 'chia-se', 'tim-kiem/chi-muc'])
    mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, '_astro/style.a1b2.css'), 'body{}');
  replacePage(root, '404.html', '<h1>Không tìm thấy</h1>');
  replacePage(root, 'rss.xml', '<rss/>');
  for (const feed of ['atom.xml', 'feed.json', 'phat-thanh/podcast.xml', 'rss/opml.xml'])
    replacePage(root, feed, feed);
  replacePage(root, 'lien-ket.json', '{"origin":"https://cong.example.vn","hub":"https://hub.example.vn/"}');
  replacePage(root, 'bai-viet/con-duong/ban-doc.txt', 'Lời dẫn');
  replacePage(root, 'bai-viet/con-duong/index.html', `<p>${'Con đường '.repeat(200)}</p>`);
  replacePage(root, 'bai-viet/da-go/gone.html', '<h1>Bài viết đã được gỡ</h1>');
  portal = await servePortal(root, 0);
});
afterAll(async () => {
  await portal.close();
  rmSync(root, { recursive: true });
});

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(portal.url + path, { headers, redirect: 'manual' });

test.each([
  ['/bai-viet/con-duong/', 200],
  ['/bai-viet/con-duong', 301],
  ['/bai-viet/da-go/', 410],
  ['/bai-viet/da-go', 301],
  ['/bai-viet/da-go/ban-doc.txt', 410],
  ['/bai-viet/da-go/ban-doc/', 410],
  ['/bai-viet/con-duong/ban-doc.txt', 200],
  ['/bai-viet/chua-co/', 404],
  ['/bai-viet/', 404],
  ['/rss.xml', 200],
  ['/rss.xml.br', 404],
  ['/rss.xml.part', 404],
  ['/.bi-mat', 404],
  ['/_astro/style.a1b2.css', 200],
  ['/_astro/khong-co.css', 404],
])('%s answers %i', async (path, status) => {
  expect((await ask(path)).status).toBe(status);
});

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/bai-viet/..%2f..%2fpackage.json',
  '/%00',
  '/%E0%A4%A',
])('%s leads nowhere', async (path) => {
  const response = await ask(path);
  expect(response.status).toBeGreaterThanOrEqual(400);
  expect(await response.text()).not.toContain('guong-sang');
});

test('a page comes compressed as the reader accepts it, with the same words', async () => {
  const plain = await (await ask('/bai-viet/con-duong/', { 'accept-encoding': 'identity' })).text();
  for (const [accepted, encoding] of [
    ['br, gzip', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const response = await ask('/bai-viet/con-duong/', { 'accept-encoding': accepted });
    expect(response.headers.get('content-encoding')).toBe(encoding);
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(await response.text()).toBe(plain);
  }
  expect(plain).toContain('Con đường');
});

test('a station that polls gets 304 by ETag alone and by Last-Modified alone, until the feed changes', async () => {
  const first = await ask('/rss.xml');
  const etag = first.headers.get('etag') ?? '';
  const modified = first.headers.get('last-modified') ?? '';
  expect((await ask('/rss.xml', { 'if-none-match': etag })).status).toBe(304);
  expect((await ask('/rss.xml', { 'if-modified-since': modified })).status).toBe(304);
  replacePage(root, 'rss.xml', '<rss/>');
  expect((await ask('/rss.xml', { 'if-modified-since': modified })).status).toBe(304);
  replacePage(root, 'rss.xml', '<rss>mới</rss>');
  expect((await ask('/rss.xml', { 'if-none-match': etag })).status).toBe(200);
  expect((await ask('/rss.xml', { 'if-modified-since': modified })).status).toBe(200);
  expect((await ask('/rss.xml', { 'if-none-match': etag, 'if-modified-since': modified })).status).toBe(200);
});

test.each([
  ['/rss.xml', 'application/rss+xml; charset=utf-8'],
  ['/phat-thanh/podcast.xml', 'application/rss+xml; charset=utf-8'],
  ['/atom.xml', 'application/atom+xml; charset=utf-8'],
  ['/feed.json', 'application/feed+json; charset=utf-8'],
])('%s comes as %s, names itself and its hub, and may be read from a page elsewhere', async (path, type) => {
  const { headers } = await ask(path);
  expect(headers.get('content-type')).toBe(type);
  expect(headers.get('link')).toBe(
    `<https://cong.example.vn${path}>; rel="self", <https://hub.example.vn/>; rel="hub"`,
  );
  expect(headers.get('access-control-allow-origin')).toBe('*');
});

test('a script names the story it belongs to, the list of feeds its type, a page neither', async () => {
  const script = await ask('/bai-viet/con-duong/ban-doc.txt');
  expect(script.headers.get('link')).toBe('<https://cong.example.vn/bai-viet/con-duong/>; rel="canonical"');
  expect(script.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect((await ask('/rss/opml.xml')).headers.get('content-type')).toBe('text/x-opml; charset=utf-8');
  expect((await ask('/bai-viet/con-duong/')).headers.has('link')).toBe(false);
});

test('pages may not be kept unasked, files with a digest in their name may be for ever', async () => {
  expect((await ask('/bai-viet/con-duong/')).headers.get('cache-control')).toBe('public, no-cache');
  expect((await ask('/_astro/style.a1b2.css')).headers.get('cache-control')).toContain('immutable');
});

test('every answer forbids plug-ins, frames and guessing of types', async () => {
  for (const path of ['/bai-viet/con-duong/', '/bai-viet/da-go/', '/khong-co/', '/_astro/style.a1b2.css']) {
    const { headers } = await ask(path);
    expect(headers.get('content-security-policy')).toMatch(/object-src 'none'.*frame-ancestors 'none'/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  }
});

test('no answer is torn while the page is written over and over', async () => {
  const versions = [0, 1].map((n) => `<p>${`phiên bản ${n} `.repeat(50 + n * 1500)}</p>`);
  let isWriting = true;
  const writing = (async () => {
    for (let n = 0; isWriting; n++) {
      replacePage(root, 'bai-viet/doi/index.html', versions[n % 2] ?? '');
      await new Promise((resolve) => setImmediate(resolve));
    }
  })();
  for (let n = 0; n < 100; n++) expect(versions).toContain(await (await ask('/bai-viet/doi/')).text());
  isWriting = false;
  await writing;
});

test('HEAD answers like GET without the words, other methods are refused', async () => {
  const head = await fetch(`${portal.url}/rss.xml`, { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(await head.text()).toBe('');
  expect((await fetch(`${portal.url}/rss.xml`, { method: 'POST' })).status).toBe(405);
});

test('the compressed twins hold the page they stand beside', async () => {
  const page = join(root, 'bai-viet/con-duong/index.html');
  expect(brotliDecompressSync(readFileSync(`${page}.br`))).toEqual(readFileSync(page));
  expect(gunzipSync(readFileSync(`${page}.gz`))).toEqual(readFileSync(page));
});

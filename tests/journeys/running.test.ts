import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { takeLock } from '#site/publisher/lock.ts';
import { freePort } from '../../scripts/checking/free-port.ts';
import { furnish, type Places, person, type Session, signIn, story } from './api.ts';
import { eventually, runStart, type System, startSystem } from './system.ts';

let system: System;
let admin: Session;
let places: Places;

beforeAll(async () => {
  system = await startSystem();
  admin = await signIn(system.cms);
  places = await furnish(admin);
});
afterAll(() => system?.remove());

const read = async (path: string) => {
  const response = await fetch(system.portal + path);
  return { status: response.status, text: await response.text() };
};
const shows = (path: string, words: string) =>
  eventually(async () => (await read(path)).text.includes(words), `${path} shows “${words}”`);
const hides = (path: string, words: string) =>
  eventually(async () => !(await read(path)).text.includes(words), `${path} no longer shows “${words}”`);

async function publish(title: string, more: Record<string, unknown> = {}) {
  const { status, body } = await admin.call('POST', 'articles', {
    ...story(title, places, more),
    _status: 'published',
  });
  if (status >= 300) throw new Error(JSON.stringify(body));
  return body.doc as { id: number; slug: string };
}

const lists = [
  '/',
  '/phong-trao/xay-dung-nong-thon-moi/',
  '/don-vi/xa-lung-vang/',
  '/rss.xml',
  '/phat-thanh/rss.xml',
];

describe('the running system', () => {
  test('a published story is everywhere it belongs, a withdrawn one answers 410 and is nowhere', async () => {
    const { id, slug } = await publish('Con đường mới của bản');
    for (const path of [...lists, '/dien-hinh/ca-nhan/rss.xml', '/dien-hinh/hoang-thi-minh-hoa/'])
      await shows(path, 'Con đường mới của bản');
    await shows(`/bai-viet/${slug}/`, 'Nội dung của Con đường mới của bản.');

    const refused = await admin.call('PATCH', `articles/${id}`, { act: 'withdraw' });
    expect(refused.status).toBe(400);
    expect(
      (await admin.call('PATCH', `articles/${id}`, { act: 'withdraw', actReason: 'Nội dung sai' })).status,
    ).toBe(200);
    await eventually(
      async () => (await read(`/bai-viet/${slug}/`)).status === 410,
      'the address answers 410',
    );
    const gone = await read(`/bai-viet/${slug}/`);
    expect(gone.text).toContain('đã được gỡ');
    expect(gone.text).not.toContain('Con đường mới');
    expect(gone.text).not.toContain('Nội dung sai');
    expect((await read(`/bai-viet/${slug}/ban-doc.txt`)).status).toBe(410);
    await shows('/phat-thanh/rss.xml', '<title>THU HỒI: Con đường mới của bản</title>');
    await hides('/phat-thanh/rss.xml', 'Nội dung của Con đường mới của bản.');
    for (const path of [...lists, '/dien-hinh/', '/sitemap.xml'])
      if (path !== '/phat-thanh/rss.xml') await hides(path, 'Con đường mới của bản');
  });

  test('an edit of a published story stays inside until it is approved', async () => {
    const { id, slug } = await publish('Bếp ăn sáng thứ Bảy');
    await shows(`/bai-viet/${slug}/`, 'Bếp ăn sáng thứ Bảy');
    await admin.call('PATCH', `articles/${id}?draft=true`, { title: 'Bản nháp bí mật' });
    await admin.call('PATCH', `articles/${id}`, { summary: 'Tóm tắt chưa duyệt' });
    await publish('Chuyện sau đó');
    await shows('/', 'Chuyện sau đó');
    const page = (await read(`/bai-viet/${slug}/`)).text + (await read('/')).text;
    expect(page).toContain('Bếp ăn sáng thứ Bảy');
    expect(page).not.toMatch(/bí mật|chưa duyệt/);
    await admin.call('PATCH', `articles/${id}`, { act: 'publish' });
    await shows(`/bai-viet/${slug}/`, 'Bản nháp bí mật');
  });

  test('renaming a movement and a unit reaches every page that names them, and leaves others untouched', async () => {
    const { slug } = await publish('Nhịp cầu bên suối');
    await shows(`/bai-viet/${slug}/`, 'Xây dựng nông thôn mới');
    const documents = await fetch(`${system.portal}/van-ban/`);
    await admin.call('PATCH', `movements/${places.movement}`, { name: 'Chung sức dựng làng' });
    await admin.call('PATCH', `units/${places.unit}`, { name: 'Xã Lũng Vàng Hạ' });
    for (const path of [`/bai-viet/${slug}/`, '/', '/rss.xml', '/don-vi/xa-lung-vang/']) {
      await shows(path, 'Chung sức dựng làng');
      await hides(path, 'Xây dựng nông thôn mới');
    }
    for (const path of [`/bai-viet/${slug}/`, '/don-vi/', '/don-vi/xa-lung-vang/', '/rss/'])
      await shows(path, 'Lũng Vàng Hạ');
    const again = await fetch(`${system.portal}/van-ban/`, {
      headers: { 'if-modified-since': documents.headers.get('last-modified') ?? '' },
    });
    expect(again.status).toBe(304);
  });

  test('a scheduled story goes live at its time with nobody visiting', async () => {
    const at = new Date(Date.now() + 4000);
    const { slug } = await publish('Hẹn giờ lúc rạng đông', { publishedAt: at.toISOString() });
    expect((await read(`/bai-viet/${slug}/`)).status).toBe(404);
    await shows('/', 'Hẹn giờ lúc rạng đông');
    expect(Date.now()).toBeGreaterThanOrEqual(at.getTime());
    await shows(`/bai-viet/${slug}/`, 'Hẹn giờ lúc rạng đông');
  });

  test('a consent taken back takes the stories of that person off the portal', async () => {
    const { body } = await admin.call('POST', 'exemplars', {
      name: 'Lý Văn Đổi Ý',
      exemplarKind: 'individual',
      unit: places.unit,
      consent: { givenBy: 'Lý Văn Đổi Ý', givenOn: '2026-10-01', channels: ['portal'] },
    });
    const { slug } = await publish('Người giữ rừng', { exemplars: [body.doc.id], radio: false });
    await shows(`/bai-viet/${slug}/`, 'Lý Văn Đổi Ý');
    await admin.call('PATCH', `exemplars/${body.doc.id}`, { consent: { withdrawnOn: '2026-11-20' } });
    await eventually(
      async () => (await read(`/bai-viet/${slug}/`)).status >= 404,
      'the story is off the portal',
    );
    for (const path of ['/', '/rss.xml', '/dien-hinh/']) await hides(path, 'Lý Văn Đổi Ý');
  });

  test('whoever may not publish cannot, whatever is sent', async () => {
    const contributor = await signIn(system.cms, await person(admin, 'contributor', places.unit));
    const { body } = await contributor.call(
      'POST',
      'articles?draft=true',
      story('Bài của cộng tác viên', places),
    );
    const { id } = body.doc;
    for (const [method, path, data] of [
      ['PATCH', `articles/${id}`, { _status: 'published' }],
      ['PATCH', `articles/${id}?draft=true`, { _status: 'published', editorialState: 'published' }],
      ['PATCH', `articles/${id}`, { act: 'publish' }],
      ['PATCH', `articles?where[id][equals]=${id}`, { _status: 'published' }],
      ['POST', 'articles', { ...story('Đăng thẳng', places), _status: 'published' }],
    ] as const)
      expect((await contributor.call(method, path, data)).status, `${method} ${path}`).toBeGreaterThanOrEqual(
        400,
      );
    await publish('Bài để biết cổng đã cập nhật');
    await shows('/', 'Bài để biết cổng đã cập nhật');
    expect((await read('/')).text).not.toMatch(/Bài của cộng tác viên|Đăng thẳng/);
    expect((await fetch(`${system.cms}/api/articles`)).status).toBe(403);
  });

  test.each(['worker', 'portal', 'newsroom'] as const)(
    'the %s killed at any moment loses nothing and comes back',
    async (name) => {
      const { [name]: before } = system.children();
      const title = `Viết lúc ${name} ngã`;
      const publishing = name === 'newsroom' ? undefined : publish(title);
      process.kill(before, 'SIGKILL');
      await publishing;
      await eventually(async () => {
        const { [name]: after } = system.children();
        return after !== undefined && after !== before;
      }, `${name} is started again`);
      if (name === 'newsroom') {
        await eventually(
          async () => (await fetch(`${system.cms}/api/users/me`)).ok,
          'the newsroom answers',
          60,
        );
        await publish(title);
      }
      for (const path of lists) await shows(path, title);
    },
  );
});

describe('npm start', () => {
  test('says in one sentence that a port is in use', async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
    const run = runStart({ DATA_DIR: dataDir, CMS_PORT: String(port), SITE_PORT: String(await freePort()) });
    expect(await run.ended).toBe(1);
    expect(run.said().trim()).toBe(
      `Cổng ${port} đang có chương trình khác dùng; hãy tắt chương trình đó hoặc đặt CMS_PORT sang số khác.`,
    );
    other.close();
    rmSync(dataDir, { recursive: true });
  });

  test('names the setting that is wrong', async () => {
    const run = runStart({ SITE_URL: 'khong-phai-dia-chi' });
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/^SITE_URL [^\n]+\n$/);
  });

  test('says that the database cannot be read', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'start-'));
    writeFileSync(join(dataDir, 'guong-sang.db'), 'đây không phải là cơ sở dữ liệu '.repeat(100));
    const run = runStart({
      DATA_DIR: dataDir,
      CMS_PORT: String(await freePort()),
      SITE_PORT: String(await freePort()),
    });
    expect(await run.ended).toBe(1);
    expect(run.said().trim().split('\n').at(-1)).toMatch(/guong-sang\.db/);
    rmSync(dataDir, { recursive: true });
  });

  test('refuses to run twice on the same data', async () => {
    const run = runStart({
      DATA_DIR: system.dataDir,
      CMS_PORT: String(await freePort()),
      SITE_PORT: String(await freePort()),
    });
    expect(await run.ended).toBe(1);
    expect(run.said()).toContain('Hệ thống đang chạy với thư mục dữ liệu');
  });

  test('stops cleanly, keeps its data, and starts again with nothing to do anew', async () => {
    const { dataDir } = system;
    expect(await system.stop()).toBe(0);
    const unlock = takeLock(join(dataDir, 'publisher.lock'));
    expect(unlock).toBeTypeOf('function');
    unlock?.();
    system = await startSystem({ again: system });
    await eventually(
      async () => system.log().includes('cổng đã khớp với nội dung: 0 trang viết lại'),
      'the pages are found as they were left',
    );
    await shows('/', 'Viết lúc newsroom ngã');
  });
});

import { hash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Renderer } from '#site/renderer/load.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { article, bodies, htmlViews, picture, site, stories, type views } from '../fixture.ts';

let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});

const html = async (view: (typeof views)[number]) => (await renderer.render(view, bodies)).body;
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe.each(htmlViews)('the page $page', (view) => {
  it('comes out whole, in Vietnamese, with one h1 and nothing left unfilled', async () => {
    const { contentType, body } = await renderer.render(view, bodies);
    expect(contentType).toBe('text/html; charset=utf-8');
    expect(body).toMatch(/^<!DOCTYPE html><html lang="(?:vi|en)">/);
    expect(body.includes('<html lang="en">')).toBe(view.page === 'english');
    expect(body).toMatch(/<\/html>$/);
    expect(count(body, /<h1[ >]/g)).toBe(1);
    expect(body).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
    expect(body).toBe(body.normalize('NFC'));
  });

  it('is the same bytes every time', async () => {
    expect(await html(view)).toBe(await html(structuredClone(view)));
  });

  it('asks of the browser nothing that the security policy refuses', async () => {
    const body = (await html(view))
      .replace(/<script type="application\/ld\+json">/, '')
      .replaceAll(/<script type="module" src="\/_astro\/[^"]+"><\/script>/g, '');
    expect(body).not.toMatch(/<(?:script|iframe|object|embed|base)\b/i);
    // Only the search asks anything, and its program alone may run.
    expect(/<form\b/.test(body)).toBe(view.page === 'search');
    expect(body.includes("'wasm-unsafe-eval'")).toBe(view.page === 'search');
    expect(body).not.toMatch(/<[^>]+\s(?:style|on\w+)=/i);
    expect(body).not.toMatch(/(?:src|srcset)="(?!\/)/);
  });

  it('brings its style and its policy along, so that the first answer shows text on any host', async () => {
    const body = await html(view);
    expect(body).not.toContain('rel="stylesheet"');
    const [css, ...more] = [...body.matchAll(/<style>(.*?)<\/style>/gs)].map(([, text]) => text ?? '');
    expect(more).toEqual([]);
    const policy =
      /^<meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(
        body.slice(body.indexOf('<head>') + '<head>'.length),
      )?.[1];
    expect(policy).toMatch(/^default-src 'none'; /);
    expect(policy).toContain(`style-src 'sha256-${hash('sha256', css ?? '', 'base64')}'`);
    expect(policy).not.toMatch(/unsafe-inline|https?:|\*/);
  });

  it('can be walked by keyboard and screen reader', async () => {
    const body = await html(view);
    for (const landmark of ['<header', '<nav', '<main id="noi-dung"', '<footer'])
      expect(body).toContain(landmark);
    expect(body).toContain('<a class="skip" href="#noi-dung">');
    const levels = [...body.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThan(2);
    for (const [img] of body.matchAll(/<img [^>]+>/g)) expect(img).toMatch(/ alt[ =]/);
    for (const [img] of body.matchAll(/<img [^>]+>/g)) expect(img).toMatch(/ width="\d+" height="\d+"/);
    for (const [, attributes] of body.matchAll(/<\w+ ([^>]*)>/g)) {
      const names = [...(attributes ?? '').matchAll(/([\w:-]+)(?:="[^"]*")?/g)].map(([, name]) => name);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it('says whose site it is, where it stands and which feeds follow it', async () => {
    const body = await html(view);
    expect(body).toMatch(new RegExp(`<title>[^<]*${site.name}</title>`));
    for (const { href, text } of view.feeds)
      expect(body).toContain(
        `<link rel="alternate" type="application/rss+xml" title="${text}" href="${href}">`,
      );
    for (const { href } of view.breadcrumb) expect(body).toContain(`<a href="${href}">`);
    expect(body).toContain(site.notice);
    expect(body).toContain('<a href="tel:02003123456">');
    const isAbsent = view.page === 'withdrawn' || view.page === 'notFound';
    expect(body.includes('noindex')).toBe(isAbsent);
    const { path } = view.page === 'script' ? { path: view.article } : view;
    expect(body.includes(`<link rel="canonical" href="${site.url}${path}">`)).toBe(!isAbsent);
  });
});

describe('the page of a story', () => {
  it('shows all that is known of the story', async () => {
    const body = await html(article);
    for (const text of [
      article.title,
      article.summary,
      'Nông Thu Hà',
      '<time datetime="2026-11-21">Thứ Bảy, 21/11/2026</time>',
      'Đính chính ngày 21/11/2026:',
      'Người dân xóm Nà Lèng làm đường mới.',
      'Ảnh: Hoàng Minh Khôi',
      '<h2>Hiến đất trước, vận động sau</h2>',
      '/media/duong-moi-960.jpg 960w',
      'Nông nghiệp, nông thôn',
      'Trung tâm Văn hóa xã Nà Lèng',
      '<a href="/don-vi/xa-na-leng/">Xã Nà Lèng</a>',
      '<a href="/dien-hinh/luong-van-thinh/">Lường Văn Thịnh</a>',
      'rel="prev"',
      'rel="next"',
      'content="2026-11-21T01:30:00+07:00"',
    ])
      expect(body).toContain(text);
  });

  it('keeps the spaces between words and links', async () => {
    const text = (await html(article)).replace(/<[^>]+>/g, '');
    expect(text).toContain('Nông Thu Hà · Thứ Bảy');
    expect(text).toContain('Đính chính ngày 21/11/2026: Diện tích');
    expect(text).toContain('làm đường mới. Ảnh: Hoàng Minh Khôi');
    expect(text).toContain('Bài trước Gia đình anh Vi Văn Sự');
  });

  it('shows a title as it was typed, whatever signs are in it', async () => {
    const title = "“A & B” <script>alert(1)</script> 'x' 🌾";
    const body = await html({ ...article, title });
    expect(body.replace(/"[^"]*"/g, '""')).not.toContain('<script>');
    expect(body).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(body).toMatch(/property="og:title" content="“A &(?:amp|#38); B” /);
  });

  it('stands without any of the optional parts', async () => {
    const { byline, source, field, cover, unit, previous, next, description, ...needed } = article;
    const body = await html({
      ...needed,
      movements: [],
      people: [],
      corrections: [],
      sameExemplar: [],
      related: [],
      radio: false,
    });
    expect(body).not.toMatch(/undefined|<dl|<aside|class="pager"|class="band"/);
  });

  it('stops with an error when the text of the story was not brought', async () => {
    await expect(renderer.render(article, {})).rejects.toThrow('Thiếu nội dung của bài “a1”');
  });
});

it('has a page to show before the first story is published', async () => {
  const arrays = (view: (typeof htmlViews)[number]) =>
    Object.fromEntries(
      Object.entries(view).map(([key, value]) => [key, Array.isArray(value) && key !== 'kinds' ? [] : value]),
    );
  for (const view of htmlViews) {
    const empty = { ...arrays(view), lead: undefined, breadcrumb: view.breadcrumb } as typeof view;
    // What is found comes later.
    const body = (await html(empty)).replace('<ol class="entries found" id="ket-qua"></ol>', '');
    expect(body).not.toMatch(/undefined|<ul[^>]*><\/ul>|<ol[^>]*><\/ol>|<div class="cards"><\/div>/);
  }
});

it('leads editors to the newsroom only where the office says its address', async () => {
  const home = htmlViews.find((view) => view.page === 'home');
  if (home?.page !== 'home') throw new Error('no home');
  const newsroom = 'https://toasoan.example.vn/admin';
  expect(await html({ ...home, site: { ...site, newsroom } })).toContain(`<a href="${newsroom}">`);
  expect(await html(home)).not.toContain('Dành cho người viết');
});

it('opens the sections on a phone with a button that needs no script, and leads on from the foot of every page', async () => {
  for (const view of htmlViews.filter(({ page }) => page !== 'english')) {
    const body = await html(view);
    expect(body).toMatch(/<button[^>]* popovertarget="chuyen-muc">/);
    expect(body).toMatch(/<nav[^>]* id="chuyen-muc" popover/);
    const foot = body.slice(body.indexOf('<footer class="colophon"'));
    for (const path of ['/thong-ke/', '/rss/', '/luu-tru/', '/tim-kiem/', '/gioi-thieu/'])
      expect(foot).toContain(`href="${path}"`);
  }
});

it('keeps the point of a picture that matters in view without a style attribute', async () => {
  const home = htmlViews.find((view) => view.page === 'home');
  if (home?.page !== 'home') throw new Error('no home');
  const lead = { ...stories[0], cover: picture('x', { focal: '33% 78%' }) } as typeof home.lead;
  expect(await html({ ...home, lead })).toContain('class="focal-x-30 focal-y-80"');
});

it('names no one on the page of a story that was taken down', async () => {
  const view = htmlViews.find(({ page }) => page === 'withdrawn');
  const body = view ? await html(view) : '';
  expect(body).toContain('<h1>Bài viết đã được gỡ</h1>');
  expect(body).toContain('21/11/2026');
  expect(body).not.toContain('Lường Văn Thịnh');
});

it('tells by its digest which templates made a page, and carries the files that pages ask for', async () => {
  expect(renderer.digest).toMatch(/^[0-9a-f]{16}$/);
  expect((await loadRenderer()).digest).toBe(renderer.digest);
  const { existsSync } = await import('node:fs');
  for (const view of htmlViews)
    for (const [, file] of (await html(view)).matchAll(/(?:href|src)="(\/(?:_astro\/|favicon)[^"]+)"/g))
      expect(existsSync(renderer.assets + file), file).toBe(true);
});

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fileOf } from '#site/content/addresses.ts';
import type { View } from '#site/content/view.ts';
import { writePage } from '#site/publisher/page-file.ts';
import { loadRenderer } from '#site/renderer/load.ts';
import { servePortal } from '#site/server/serve.ts';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { article, bodies, views } from './fixture.ts';

const story = article.path;
/** The same story without a recording and without pictures, which are not there to be fetched. */
const unheard = {
  ...article,
  voices: [],
  cover: undefined,
  pictures: {},
  people: [],
  sameExemplar: [],
  related: [],
};
const unspoken = { ...unheard, path: '/bai-viet/khong-ban-doc/', spoken: undefined };

const root = mkdtempSync(join(tmpdir(), 'reading-tools-'));
let portal: Awaited<ReturnType<typeof servePortal>>;
let browser: Browser;

beforeAll(async () => {
  const renderer = await loadRenderer();
  cpSync(renderer.assets, root, { recursive: true });
  cpSync(renderer.assets, join(root, 'media'), { recursive: true });
  const others: View[] = views.filter(({ path }) => path !== story);
  for (const view of views)
    if (view.page === 'script') others.push({ ...view, page: 'scriptText', path: view.text });
  for (const view of [...others, unheard, unspoken])
    writePage(root, fileOf(view.path), (await renderer.render(view, bodies)).body);
  portal = await servePortal(root, 0);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
  rmSync(root, { recursive: true });
});

let complaints: string[];
beforeEach(() => {
  complaints = [];
});

async function open(path: string, options: BrowserContextOptions = {}, prepare?: () => void): Promise<Page> {
  const context = await browser.newContext({ locale: 'vi-VN', baseURL: portal.url, ...options });
  const page = await context.newPage();
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  if (prepare) await page.addInitScript(prepare);
  await page.goto(path);
  return page;
}

const tool = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const chosen = (page: Page) => page.evaluate(() => ({ ...document.documentElement.dataset }));

/** A browser with one Vietnamese voice that says nothing and is done when the test says so. */
function withVietnameseVoice(): void {
  const said: string[] = [];
  let current: { onend?: () => void } | undefined;
  class Utterance {
    onend?: () => void;
    text: string;
    constructor(text: string) {
      this.text = text;
    }
  }
  const speech = {
    getVoices: () => [{ lang: 'en-US' }, { lang: 'vi_VN', localService: true }],
    speak(utterance: Utterance) {
      said.push(utterance.text);
      current = utterance;
    },
    cancel() {
      current = undefined;
    },
  };
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  Object.assign(window, {
    SpeechSynthesisUtterance: Utterance,
    said,
    finishSentence: () => current?.onend?.(),
  });
}
type Speaking = { said: string[]; finishSentence: () => void };
const said = (page: Page) => page.evaluate(() => (window as unknown as Speaking).said);
const finishSentence = (page: Page) => page.evaluate(() => (window as unknown as Speaking).finishSentence());

describe('what a reader chose', () => {
  test('is taken by keyboard, stays after a reload and on every other page', async () => {
    const page = await open(story, { colorScheme: 'light' });
    await tool(page, 'Cỡ chữ vừa').focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    const isNight = { theme: 'dark', text: 'larger' };
    expect(await chosen(page)).toEqual(isNight);
    for (const path of [story, '/gioi-thieu/', '/thong-ke/', '/rss/']) {
      await page.goto(path);
      expect(await chosen(page), path).toEqual(isNight);
    }
    await page.goto(story);
    expect(await tool(page, 'Ban đêm').getAttribute('aria-pressed')).toBe('true');
    expect(await tool(page, 'Cỡ chữ rất lớn').getAttribute('aria-pressed')).toBe('true');
    expect(await tool(page, 'Cỡ chữ vừa').getAttribute('aria-pressed')).toBe('false');
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(23, 18, 16)');
    expect(complaints).toEqual([]);
  });

  test('is given back to the device when it is what the device does anyway', async () => {
    const page = await open(story, { colorScheme: 'dark' });
    expect(await tool(page, 'Ban đêm').getAttribute('aria-pressed')).toBe('true');
    await tool(page, 'Ban đêm').click();
    expect(await chosen(page)).toEqual({ theme: 'light' });
    await tool(page, 'Ban đêm').click();
    expect(await chosen(page)).toEqual({});
    expect(await page.evaluate(() => localStorage.length)).toBe(0);
  });

  test('holds for the page where the browser keeps nothing', async () => {
    const page = await open(story, { colorScheme: 'light' }, () =>
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    );
    await tool(page, 'Ban đêm').click();
    await tool(page, 'Cỡ chữ lớn').click();
    expect(await chosen(page)).toEqual({ theme: 'dark', text: 'large' });
    expect(complaints).toEqual([]);
  });
});

describe('passing a story on', () => {
  test('copies its public address and says so', async () => {
    const page = await open(story, { permissions: ['clipboard-read', 'clipboard-write'] });
    await tool(page, 'Sao chép liên kết').press('Enter');
    await page.getByRole('status').getByText('Đã sao chép.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(article.site.url + story);
    expect(complaints).toEqual([]);
  });

  test('shows the address where copying is not allowed', async () => {
    const page = await open(story, {}, () =>
      Object.defineProperty(navigator, 'clipboard', { value: undefined }),
    );
    await tool(page, 'Sao chép liên kết').click();
    await page
      .getByRole('status')
      .getByText(article.site.url + story)
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test('offers Zalo only where the device can share', async () => {
    const without = await open(story, {}, () => Reflect.deleteProperty(Navigator.prototype, 'share'));
    expect(await tool(without, 'Gửi qua Zalo, tin nhắn').isVisible()).toBe(false);
    const page = await open(story, {}, () => {
      Object.assign(Navigator.prototype, {
        share: async (data: object) => Object.assign(window, { shared: data }),
      });
    });
    await tool(page, 'Gửi qua Zalo, tin nhắn').click();
    const shared = await page.evaluate(() => (window as unknown as { shared: object }).shared);
    expect(shared).toEqual({ title: article.title, url: article.site.url + story });
  });
});

describe('listening', () => {
  test('reads the script sentence by sentence, halts, goes on and stops', async () => {
    const page = await open(story, {}, withVietnameseVoice);
    await tool(page, 'Nghe bài').press('Enter');
    await tool(page, 'Tạm dừng').waitFor();
    await expect.poll(() => said(page)).toEqual(['Kính thưa quý vị và bà con!']);
    await finishSentence(page);
    expect((await said(page)).at(-1)).toMatch(/^Sau đây là chuyên mục/);
    await tool(page, 'Tạm dừng').click();
    await tool(page, 'Nghe tiếp').click();
    await expect.poll(async () => (await said(page)).length).toBe(3);
    expect((await said(page)).at(-1)).toMatch(/^Sau đây là chuyên mục/);
    await tool(page, 'Dừng').click();
    expect(await tool(page, 'Dừng').isVisible()).toBe(false);
    expect(await tool(page, 'Nghe bài').evaluate((button) => button === document.activeElement)).toBe(true);
    expect((await said(page)).join('\n')).not.toMatch(/LỜI DẪN|―/);
    expect(complaints).toEqual([]);
  });

  test('reads the words of a story that has no script, to the end', async () => {
    const page = await open(unspoken.path, {}, withVietnameseVoice);
    await tool(page, 'Nghe bài').click();
    await expect.poll(async () => (await said(page))[0]).toBe(article.title);
    for (let n = 0; n < 200 && !(await tool(page, 'Nghe bài').isVisible()); n++) await finishSentence(page);
    expect(await tool(page, 'Nghe bài').isVisible()).toBe(true);
    expect((await said(page)).join(' ')).toContain('Lường Văn Thịnh đã vác cuốc ra đầu xóm');
    expect(complaints).toEqual([]);
  });

  test('is offered only with a Vietnamese voice, and not beside a recording', async () => {
    const page = await open(story);
    expect(await tool(page, 'Nghe bài').isVisible()).toBe(false);
    const recorded = (await (await loadRenderer()).render(article, bodies)).body;
    expect(recorded).not.toContain('nghe-bai');
    expect(recorded).toContain('<audio');
  });
});

test('without scripts the story and the plain link stand, and no tool that would do nothing', async () => {
  const page = await open(story, { javaScriptEnabled: false });
  await page.getByRole('heading', { level: 1, name: article.title }).waitFor();
  expect(await page.getByRole('button', { name: /Cỡ chữ|Ban đêm|In trang|Sao chép|Nghe/ }).count()).toBe(0);
  expect(await page.getByRole('link', { name: 'Chia sẻ lên Facebook' }).getAttribute('href')).toBe(
    `https://www.facebook.com/sharer/sharer.php?u=${encodeURIComponent(article.site.url + story)}`,
  );
  expect(complaints).toEqual([]);
});

test('is printed black on white with the portal and the address above, whatever was chosen', async () => {
  const page = await open(story, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return { color, backgroundColor };
  });
  expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
  expect(await page.getByText(article.site.url + story, { exact: true }).isVisible()).toBe(true);
  expect(await page.getByText(article.site.council).first().isVisible()).toBe(true);
  for (const hidden of ['.sections', '.masthead-tools', '.breadcrumb', '.pager', '.tools', '.share'])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
});

import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { findBarriers } from '../../../scripts/checking/accessibility.ts';
import { openBrowser } from '../../../scripts/checking/browser.ts';
import { openDemoPortal } from '../../../scripts/checking/demo-portal.ts';
import { findCostlyVisits, visitEach } from '../../../scripts/checking/first-visit.ts';
import { findInvalidHtml } from '../../../scripts/checking/html-validity.ts';
import { findDeadLinks } from '../../../scripts/checking/links.ts';
import { findHardReading } from '../../../scripts/checking/reading-conditions.ts';
import { isHtml, type Page, type ServedPortal, samples } from '../../../scripts/checking/served-portal.ts';
import { findHeavyPages, weigh } from '../../../scripts/checking/weight.ts';

/** Small pictures, drawn at once: `npm run check:portal` looks at the real ones. */
vi.mock('../../../scripts/demo/draw-picture.ts', async (original) => ({
  ...(await original<typeof import('../../../scripts/demo/draw-picture.ts')>()),
  drawPicture: () =>
    sharp({ create: { width: 480, height: 320, channels: 3, background: '#2a7' } })
      .jpeg()
      .toBuffer(),
}));

let portal: ServedPortal;
let browser: Browser;
let pages: Page[];
let each: Page[];

beforeAll(async () => {
  [portal, browser] = await Promise.all([openDemoPortal(), openBrowser()]);
  pages = portal.pages.filter(isHtml);
  each = samples(pages);
});
afterAll(async () => {
  await browser?.close();
  await portal?.close();
});

test('every address that a page, a feed or a sitemap of the demo names is there, and every page is led to', async () => {
  expect(portal.pages.length).toBeGreaterThan(800);
  expect(await findDeadLinks(portal)).toEqual([]);
});

test('a page of each template is valid HTML', async () => {
  expect(await findInvalidHtml(each)).toEqual([]);
});

test('every page comes whole with its style in the first flight of packets', async () => {
  expect(findHeavyPages(await weigh(portal.url, pages))).toEqual([]);
});

test('a first visit waits for nothing, moves nothing, and its own policy refuses it nothing', async () => {
  expect(findCostlyVisits(await visitEach(browser, portal.url, each))).toEqual([]);
}, 60_000);

test('axe finds no barrier on any template, and nothing that it cannot decide and nobody explained', async () => {
  expect(await findBarriers(browser, portal.url, each)).toEqual([]);
}, 180_000);

test('each template is read at 400 % and with letters of 200 %, by keyboard, without motion', async () => {
  expect(await findHardReading(browser, portal.url, each)).toEqual([]);
}, 60_000);

/** What a careless change would do to a page, and the check that must see it. */
const damages: [
  what: string,
  harm: (text: string) => string,
  see: (harmed: ServedPortal) => Promise<unknown[]>,
][] = [
  [
    'a link into nothing',
    (text) => text.replace('href="/phong-trao/"', 'href="/phong-chao/"'),
    findDeadLinks,
  ],
  ['an anchor into nothing', (text) => text.replace('href="#noi-dung"', 'href="#noi-dungg"'), findDeadLinks],
  ['a picture that is not there', (text) => `${text}<img srcset="/media/a.webp 360w">`, findDeadLinks],
  [
    'an element that is never closed',
    (text) => text.replace('</main>', ''),
    ({ pages }) => findInvalidHtml(pages),
  ],
  [
    'a picture without words',
    (text) => text.replace('</main>', '<img src="/favicon.svg"></main>'),
    ({ pages }) => findInvalidHtml(pages),
  ],
];
test.each(damages)('%s is seen', async (_what, harm, see) => {
  const home = pages.find(({ path }) => path === '/');
  if (!home) throw new Error('no home');
  const whole = await see({ ...portal, pages: [home] });
  const harmed = await see({ ...portal, pages: [{ ...home, text: harm(home.text) }] });
  expect(harmed.length).toBeGreaterThan(whole.length);
});

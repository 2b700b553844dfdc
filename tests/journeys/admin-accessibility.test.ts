import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localYear, noonOf } from '#models/vietnamese/calendar.ts';
import { barriersOn } from '../../scripts/checking/accessibility.ts';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { messyExcel } from '../cms/lists/fixtures.ts';
import { logIn, openTab } from './admin.ts';
import { furnish, person, signIn, story } from './api.ts';
import { openPage } from './browser.ts';
import { type System, startSystem } from './system.ts';

let system: System;
let browser: Browser;
let people: Record<'contributor' | 'editor' | 'radio', { email: string; password: string }>;
let ids: Record<'plan' | 'sent' | 'returned' | 'waiting', number>;
const year = localYear(new Date());

beforeAll(async () => {
  system = await startSystem();
  const admin = await signIn(system.cms);
  const places = await furnish(admin);
  const send = async (method: string, path: string, data: object): Promise<number> => {
    const { status, body } = await admin.call(method, path, data);
    if (status >= 300) throw new Error(`${path}: ${JSON.stringify(body)}`);
    return body.doc.id;
  };
  people = {
    contributor: await person(admin, 'contributor', places.unit),
    editor: await person(admin, 'editor'),
    radio: await person(admin, 'radio', places.unit),
  };
  await send('POST', 'stations', { name: 'Đài xã Lũng Vàng', unit: places.unit, programmeMinutes: 15 });
  await send('POST', 'units', { name: 'Xã Khe Sương', unitKind: 'commune' });
  const plan = await send('POST', 'plans', {
    title: 'Kế hoạch giới thiệu điển hình tiên tiến',
    number: '07/KH-UBND',
    from: noonOf(`${year}-01-01`),
    to: noonOf(`${year}-12-31`),
    rules: [
      { whom: { unitKinds: ['commune'] }, counts: { kinds: ['introduction'] }, min: 2, period: 'quarter' },
    ],
    criteria: [
      { text: 'Gương mẫu chấp hành chủ trương của Đảng', source: 'Mục II, khoản 2' },
      { text: 'Hiến đất, góp công xây dựng nông thôn mới', field: 'agriculture' },
    ],
  });
  const introduce = () =>
    send('POST', 'introductions', {
      act: 'send',
      unit: places.unit,
      exemplar: places.exemplar,
      plan,
      field: 'agriculture',
      achievementSummary: 'Hiến đất mở đường, vận động 12 hộ cùng làm.',
      newDeeds: 'Vận động thêm 5 hộ.',
      deedsFrom: noonOf(`${year - 1}-01-01`),
      deedsTo: noonOf(`${year - 1}-12-31`),
      confirmation: { number: '15/UBND' },
    });
  const sent = await introduce();
  const returned = await introduce();
  await send('PATCH', `introductions/${returned}`, { act: 'return', actReason: 'Chưa có số giấy xác nhận.' });

  const publish = (title: string) =>
    send('POST', 'articles', { ...story(title, places), _status: 'published' });
  await publish('Ngọn đèn ở điểm trường Khuổi Bốc');
  const withdrawn = await publish('Con đường mới');
  await send('PATCH', `articles/${withdrawn}`, { act: 'withdraw', actReason: 'Khai sai thành tích' });
  const waiting = await send('POST', 'articles?draft=true', {
    ...story('Mùa ngô QXZ', places),
    act: 'submit',
  });
  ids = { plan, sent, returned, waiting };
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

/**
 * Colours change at once, so that none is measured on its way; and the veil in the page's own colour that Payload
 * draws behind a form's buttons is off, because axe does not look through it.
 */
const measurable =
  '*, ::before, ::after { transition: none !important; } .doc-controls::before { content: none !important; }';

/** A tab of the admin for one person. */
async function enter(who: keyof typeof people): Promise<(address: string) => Promise<Page>> {
  const { page } = await openPage(browser);
  await logIn(system, page, people[who]);
  return async (address) => {
    await page.goto(`${system.cms}/admin${address}`, { waitUntil: 'networkidle' });
    await page.addStyleTag({ content: measurable });
    return page;
  };
}

/** What bars somebody from these parts of the page, on the admin's light ground and on its dark one. */
async function barriers(page: Page, ...parts: string[]): Promise<string[]> {
  for (const part of parts) await page.locator(part).first().waitFor();
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    await page.locator('html').evaluate((html, name) => html.setAttribute('data-theme', name), theme);
    for (const what of await barriersOn(page, parts.join(', ')))
      found.push(`${new URL(page.url()).pathname} (${theme}) ${what}`);
  }
  return found;
}

test.concurrent('a unit’s correspondent meets no barrier', { timeout: 120_000 }, async () => {
  const open = await enter('contributor');
  const found = await barriers(
    await open(''),
    '.gs-welcome',
    '.gs-owed',
    '.gs-introduction-reason',
    '.gs-nav',
  );
  found.push(...(await barriers(await open('/chi-tieu'), '.gs-quota', '.gs-grid')));

  const form = await open(`/collections/introductions/${ids.returned}`);
  found.push(...(await barriers(form, '.gs-panel', '.gs-introduction-reason', '.gs-acts', '.gs-similar')));
  await openTab(form, 'Tiêu chí');
  found.push(...(await barriers(form, '.gs-checklist')));

  const list = await open('/nhap-danh-sach');
  found.push(...(await barriers(list, '.gs-lists-form')));
  await list.setInputFiles('input[type="file"]', {
    name: 'danh-sach.xlsx',
    mimeType: 'application/octet-stream',
    buffer: await messyExcel(),
  });
  await list.getByLabel('Thành tích từ ngày').fill(`${year - 1}-01-01`);
  await list.getByLabel('Thành tích đến ngày').fill(`${year - 1}-12-31`);
  await list.click('#list-look');
  found.push(...(await barriers(list, '.gs-lists', '.gs-lists-state--ready', '.gs-lists-state--wrong')));
  await list.click('#list-make');
  found.push(...(await barriers(list, '.gs-lists', '#list-outcomes')));
  expect(found).toEqual([]);
});

test.concurrent('an editor meets no barrier', { timeout: 120_000 }, async () => {
  const open = await enter('editor');
  const found = await barriers(await open(''), '.gs-welcome', '.gs-waits', '.gs-nav');
  const quota = await open('/chi-tieu');
  await quota
    .getByRole('row', { name: /^Xã Lũng Vàng/ })
    .locator('a.gs-place')
    .last()
    .click();
  await quota.waitForURL(/#chi-tiet$/, { waitUntil: 'networkidle' });
  found.push(...(await barriers(quota, '.gs-quota', '.gs-drill', '.gs-not-sent')));
  found.push(...(await barriers(await open('/collections/plans'), '.gs-presets')));

  const plan = await open(`/collections/plans/${ids.plan}`);
  await openTab(plan, 'Chỉ tiêu');
  await plan.locator('.gs-rule-preview summary').click();
  found.push(...(await barriers(plan, '.gs-rule-preview', '.gs-replace')));

  const article = await open(`/collections/articles/${ids.waiting}`);
  found.push(...(await barriers(article, '.gs-panel', '.gs-state', '.gs-acts')));
  await openTab(article, 'Bản đọc, âm thanh');
  found.push(...(await barriers(article, '.gs-tryout', '.gs-tryout-warning')));
  await openTab(article, 'Nhật ký');
  found.push(...(await barriers(article, '.gs-timeline li')));
  await article.click('#action-return');
  found.push(...(await barriers(article, '.gs-dialog')));

  const introduction = await open(`/collections/introductions/${ids.sent}`);
  await openTab(introduction, 'Nhật ký');
  found.push(...(await barriers(introduction, '.gs-panel', '.gs-acts', '.gs-timeline')));
  const abbreviations = await open('/globals/speech-settings');
  await abbreviations.locator('.gs-abbreviations summary').first().click();
  found.push(...(await barriers(abbreviations, '.gs-abbreviations')));
  expect(found).toEqual([]);
});

test.concurrent('a station’s one person meets no barrier', { timeout: 120_000 }, async () => {
  const open = await enter('radio');
  const found = await barriers(await open(''), '.gs-welcome', '.gs-nav');
  const desk = await open('/phat-thanh');
  await desk.locator('.gs-radio-script summary').click();
  found.push(
    ...(await barriers(desk, '.gs-radio', '.gs-radio-recalls', '.gs-radio-story', '.gs-radio-form')),
  );
  expect(found).toEqual([]);
});

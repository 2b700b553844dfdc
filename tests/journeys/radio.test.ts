import { readFileSync } from 'node:fs';
import JSZip from 'jszip';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { chime } from '../../scripts/demo/chime.ts';
import { logIn, openForm, openTab } from './admin.ts';
import { furnish, person, type Session, signIn, story } from './api.ts';
import { openPage, slowLine } from './browser.ts';
import { eventually, type System, startSystem } from './system.ts';

type Account = { email: string; password: string };

let system: System;
let browser: Browser;
let admin: Session;
let radio: Account;
let editor: Account;
let article: number;

beforeAll(async () => {
  system = await startSystem();
  admin = await signIn(system.cms);
  const places = await furnish(admin);
  radio = await person(admin, 'radio', places.unit);
  editor = await person(admin, 'editor');
  await admin.call('POST', 'stations', {
    name: 'Đài truyền thanh xã Lũng Vàng',
    unit: places.unit,
    programmeMinutes: 15,
  });
  const { body } = await admin.call('POST', 'articles', {
    ...story('Ngọn đèn ở điểm trường Khuổi Bốc', places),
    _status: 'published',
  });
  article = body.doc.id;
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

test('a station uploads a sound, takes its week along, reads a story and writes down that it was aired', {
  timeout: 240_000,
}, async () => {
  const { page, complaints } = await openPage(browser);
  await logIn(system, page, radio);
  await slowLine(page);
  await page.getByRole('link', { name: 'Mở bàn phát thanh' }).click();
  await page.getByRole('heading', { name: 'Bàn phát thanh' }).waitFor();
  const card = page.locator('.gs-radio-story');
  await card.getByText('Bản đọc', { exact: true }).click();
  await card.getByText(/^Kính thưa quý vị và bà con/).waitFor();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Tải gói phát thanh tuần' }).click(),
  ]);
  const zip = await JSZip.loadAsync(readFileSync(await download.path()));
  expect(Object.keys(zip.files)).toContain('01-ngon-den-o-diem-truong-khuoi-boc.txt');

  await card.getByRole('button', { name: 'Đã phát' }).dblclick();
  await card.getByText(/^Đã phát \d\d\/\d\d\/\d{4} · Đài truyền thanh xã Lũng Vàng · Tiếng Việt/).waitFor();
  const { body } = await admin.call('GET', 'broadcasts');
  expect(body.totalDocs).toBe(1);

  await openForm(page, `${system.cms}/admin/collections/recordings/create`);
  await page.locator('input[type="file"]').setInputFiles({
    name: 'Giọng của tôi.wav',
    mimeType: 'audio/wav',
    buffer: chime(3),
  });
  await page.fill('#field-title', 'Ngọn đèn ở điểm trường');
  await page.click('#action-save');
  await eventually(async () => {
    const { docs } = (await admin.call('GET', 'recordings')).body as { docs?: { air?: { file?: string } }[] };
    return docs?.[0]?.air?.file;
  }, 'the worker prepares the recording');
  expect(complaints).toEqual([]);
});

test('an editor tries a story out, writes a part by hand, and is told when the story has changed since', {
  timeout: 240_000,
}, async () => {
  const { page, complaints } = await openPage(browser);
  await logIn(system, page, editor);
  await openForm(page, `${system.cms}/admin/collections/articles/${article}`);
  await openTab(page, 'Bản đọc, âm thanh');
  const intro = page.locator('.gs-script[data-part="intro"]');
  await intro.getByText(/^Kính thưa quý vị và bà con/).waitFor();
  await intro.getByRole('button', { name: 'Sửa tay từ bản này' }).click();
  await page.fill('textarea[name="spoken.intro"]', 'Kính chào bà con, mời bà con nghe chuyện ngọn đèn.');
  await intro.getByText('Kính chào bà con, mời bà con nghe chuyện ngọn đèn.').waitFor();
  await page.click('#action-edit');
  await page.getByText('Bản nháp').first().waitFor();
  expect(await intro.getByRole('alert').count()).toBe(0);

  await openTab(page, 'Bài viết');
  await page.fill('textarea[name="summary"]', 'Chữ XYZQ và một câu chuyện khác hẳn.');
  await openTab(page, 'Bản đọc, âm thanh');
  await intro.getByText('Bài đã thay đổi sau khi phần này được sửa tay.').waitFor();
  await intro.getByText(/câu chuyện khác hẳn/).waitFor();

  // The editor has the story open.
  const decide = async (data: object) => {
    const { status, body } = await admin.call('PATCH', `articles/${article}?overrideLock=true`, data);
    expect([status, body.errors]).toEqual([200, undefined]);
  };
  await decide({ summary: 'Một câu chuyện khác hẳn.', _status: 'published' });
  const station = await openPage(browser);
  await logIn(system, station.page, radio);
  await station.page.goto(`${system.cms}/admin/phat-thanh`);
  await station.page.getByText('Bài đã thay đổi sau khi lời dẫn được sửa tay.').waitFor();

  await decide({ act: 'withdraw', actReason: 'Khai sai thành tích' });
  await station.page.reload();
  await station.page.getByText('Ngọn đèn ở điểm trường Khuổi Bốc').waitFor();
  await station.page.getByText('THU HỒI:', { exact: true }).waitFor();
  expect(await station.page.locator('.gs-radio-story').count()).toBe(0);
  expect(complaints).toEqual([]);
  expect(station.complaints).toEqual([]);
});

test('nobody without a part in it sees the desk', { timeout: 120_000 }, async () => {
  const { page } = await openPage(browser);
  await page.goto(`${system.cms}/admin/phat-thanh`);
  await page.waitForURL(/\/admin\/login\?redirect=/);
  expect(await page.getByText('Bàn phát thanh').count()).toBe(0);
});

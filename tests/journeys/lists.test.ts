import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { messyExcel } from '../cms/lists/fixtures.ts';
import { furnish, person, signIn } from './api.ts';
import { openPage } from './browser.ts';
import { type System, startSystem } from './system.ts';

let system: System;
let browser: Browser;
let contributor: { email: string; password: string };

beforeAll(async () => {
  system = await startSystem();
  const admin = await signIn(system.cms);
  const { unit } = await furnish(admin);
  contributor = await person(admin, 'contributor', unit);
  await admin.call('POST', 'plans', {
    title: 'Nhân rộng điển hình tiên tiến',
    number: '118/KH-UBND',
    from: '2026-01-01T05:00:00.000Z',
    to: '2026-12-31T05:00:00.000Z',
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

test('a unit’s correspondent looks at the list, mends nothing, and sends the good rows with receipts', {
  timeout: 120_000,
}, async () => {
  const { page, complaints } = await openPage(browser);
  await page.goto(`${system.cms}/admin/nhap-danh-sach`);
  await page.fill('input[name="email"]', contributor.email);
  await page.fill('input[name="password"]', contributor.password);
  await page.click('button[type="submit"]');
  await page.getByRole('heading', { name: 'Nhập danh sách điển hình' }).waitFor();

  const buffer = await messyExcel();
  await page.setInputFiles('input[type="file"]', {
    name: 'danh-sach.xlsx',
    mimeType: 'application/octet-stream',
    buffer,
  });
  await page.getByLabel('Thành tích từ ngày').fill('2026-01-01');
  await page.getByLabel('Thành tích đến ngày').fill('2026-09-20');
  await page.click('#list-look');
  await page.getByText('thiếu họ tên, tên điển hình').waitFor();
  expect(await page.locator('tr[data-state="ready"]').count()).toBe(3);
  expect(await page.locator('tr[data-state="wrong"]').count()).toBe(2);

  await page.getByRole('button', { name: 'Lập 3 lượt giới thiệu' }).click();
  await page.locator('#list-outcomes').waitFor();
  expect(await page.locator('#list-outcomes').textContent()).toMatch(/Đã lập 3 lượt giới thiệu\. Còn 2 dòng/);

  await page.click('#list-look');
  await page.getByText('3 dòng đã nhập trước đây').waitFor();
  expect(complaints).toEqual([]);
});

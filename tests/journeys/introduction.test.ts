import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { choose, logIn, openForm, openTab, restOf } from './admin.ts';
import { furnish, person, signIn } from './api.ts';
import { openPage, slowLine } from './browser.ts';
import { type System, startSystem } from './system.ts';

let system: System;
let browser: Browser;
let people: Record<'contributor' | 'editor' | 'approver', { email: string; password: string }>;

beforeAll(async () => {
  system = await startSystem();
  const admin = await signIn(system.cms);
  const { unit } = await furnish(admin);
  people = {
    contributor: await person(admin, 'contributor', unit),
    editor: await person(admin, 'editor'),
    approver: await person(admin, 'approver'),
  };
  const year = new Date().getFullYear();
  await admin.call('POST', 'plans', {
    title: 'Kế hoạch giới thiệu điển hình tiên tiến',
    number: '07/KH-UBND',
    from: `${year}-01-01T05:00:00.000Z`,
    to: `${year}-12-31T05:00:00.000Z`,
    rules: [
      { whom: { unitKinds: ['commune'] }, counts: { kinds: ['introduction'] }, min: 2, period: 'year' },
    ],
    criteria: [
      { text: 'Gương mẫu chấp hành chủ trương của Đảng, pháp luật của Nhà nước', source: 'Mục II, khoản 2' },
      { text: 'Hiến đất, góp công xây dựng nông thôn mới', field: 'agriculture' },
      { text: 'Dạy giỏi, học giỏi', field: 'education' },
    ],
  });
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

test('a unit introduces, the office sends back and accepts, the council chooses, and a story is begun', {
  timeout: 240_000,
}, async () => {
  const unit = await openPage(browser);
  const { page } = unit;
  const rest = restOf(page);
  await logIn(system, page, people.contributor);
  const owed = page.getByRole('region', { name: 'Chỉ tiêu của đơn vị' });
  await owed.getByText('còn 02 điển hình (đã có 00)').waitFor();
  await owed.getByRole('link', { name: 'Giới thiệu điển hình' }).click();

  await page
    .locator('#field-exemplar')
    .getByRole('button', { name: /Điển hình/ })
    .click();
  const drawer = page.locator('.doc-drawer, .drawer').last();
  await drawer.locator('input[name="name"]').fill('bà Hoàng Thị Minh Hoạ');
  await drawer.getByText('Trùng hoặc gần giống tên đã có').waitFor();
  await drawer.locator('input[name="name"]').fill('Ma Văn Chứ');
  await drawer.getByText('Trùng hoặc gần giống tên đã có').waitFor({ state: 'hidden' });
  await drawer.locator('#action-save').click();
  await page.getByText('Điển hình đã được tạo thành công').waitFor();
  await drawer.getByRole('button', { name: 'Đóng' }).first().click();
  await drawer.waitFor({ state: 'hidden' });

  await choose(page, 'plan', 'Kế hoạch giới thiệu');
  await choose(page, 'field', 'Nông nghiệp');
  await page.fill(
    'textarea[name="achievementSummary"]',
    'Hiến 300 m² đất làm đường.\n- Vận động 14 hộ cùng hiến',
  );
  await page.click('#action-send');
  await page.getByText('ngày bắt đầu lập thành tích').waitFor();
  expect(await page.inputValue('textarea[name="achievementSummary"]')).toContain('Vận động 14 hộ');

  const days = page.locator('.react-datepicker__input-container input');
  await days.nth(0).fill('01/01/2026');
  await days.nth(1).fill('30/06/2026');
  await page.keyboard.press('Escape');
  await openTab(page, 'Tiêu chí');
  await page.getByLabel('Gương mẫu chấp hành').check();
  await page.getByLabel('Hiến đất, góp công').check();
  expect(await page.getByText('Dạy giỏi, học giỏi').count()).toBe(0);
  await rest();
  await page.click('#action-send');
  await page.locator('#receipt').waitFor();
  const receipt = /\d{4}\/\d{4}/.exec((await page.textContent('#receipt')) ?? '')?.[0];
  await page.locator('#introduction-state', { hasText: 'Đã gửi' }).waitFor();
  const address = page.url();
  expect(unit.complaints.filter((line) => !line.includes('400'))).toEqual([]);

  const office = await openPage(browser);
  await logIn(system, office.page, people.editor);
  await office.page.getByText('lượt giới thiệu chờ tiếp nhận').waitFor();
  await openForm(office.page, address);
  await office.page.click('#action-return');
  expect(await office.page.locator('#confirm-act').isDisabled()).toBe(true);
  await office.page.fill('#gs-reason', 'Chưa có số giấy xác nhận của xã.');
  await office.page.click('#confirm-act');
  await office.page.getByText('Trả lại để bổ sung').first().waitFor();

  await page.goto(`${system.cms}/admin`);
  await page.getByText('Chưa có số giấy xác nhận của xã.').waitFor();
  await openForm(page, address);
  await page.locator('#return-reason', { hasText: 'Chưa có số giấy xác nhận của xã.' }).waitFor();
  await openTab(page, 'Xác nhận');
  await page.fill('input[name="confirmation.number"]', '27/XN-UBND');
  await rest();
  await page.click('#action-send');
  await page.locator('#introduction-state', { hasText: 'Đã gửi' }).waitFor();
  expect(await page.textContent('#receipt')).toContain(String(receipt));

  // A press that comes before the form is ready waits, and a double one counts once.
  await slowLine(office.page);
  await office.page.goto(address, { waitUntil: 'commit' });
  await office.page.dblclick('#action-accept');
  await office.page.locator('#introduction-state', { hasText: 'Được chấp nhận' }).waitFor();
  expect(await office.page.locator('#action-choose').count()).toBe(0);
  expect(office.complaints).toEqual([]);

  const council = await openPage(browser);
  await logIn(system, council.page, people.approver);
  await openForm(council.page, address);
  await council.page.click('#action-choose');
  await council.page.click('#confirm-act');
  await council.page.locator('#introduction-state', { hasText: 'Hội đồng chọn nhân rộng' }).waitFor();
  await openTab(council.page, 'Nhật ký');
  await council.page.getByText('gửi giới thiệu').first().waitFor();
  await council.page.click('#make-article');
  await council.page.waitForURL(/\/collections\/articles\/\w+$/);
  expect(await council.page.inputValue('input[name="title"]')).toBe('Ma Văn Chứ');
  await council.page.getByText('Vận động 14 hộ cùng hiến').first().waitFor();
  await openForm(council.page, address);
  await council.page.getByRole('button', { name: 'Mở bài viết đã lập' }).waitFor();
  expect(council.complaints).toEqual([]);
});

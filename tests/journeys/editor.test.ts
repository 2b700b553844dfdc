import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { choose, logIn, openForm, openTab } from './admin.ts';
import { furnish, type Places, person, picture, type Session, signIn, story } from './api.ts';
import { openPage } from './browser.ts';
import { eventually, type System, startSystem } from './system.ts';

let system: System;
let browser: Browser;
let contributor: { email: string; password: string };
let approver: { email: string; password: string };
let admin: Session;
let places: Places;

beforeAll(async () => {
  system = await startSystem();
  admin = await signIn(system.cms);
  places = await furnish(admin);
  contributor = await person(admin, 'contributor', places.unit);
  approver = await person(admin, 'approver');
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

test('a story with a picture goes from a contributor to the citizens and the station', {
  timeout: 240_000,
}, async () => {
  const writing = await openPage(browser);
  const { page } = writing;
  await logIn(system, page, contributor);
  await openForm(page, `${system.cms}/admin/collections/articles/create`);
  await page.fill('input[name="title"]', 'Ngọn đèn ở điểm trường Khuổi Bốc');
  await page.fill('textarea[name="summary"]', 'Thầy giáo trẻ thắp đèn cho lớp xóa mù chữ suốt ba mùa đông.');
  await page.locator('[contenteditable="true"]').first().click();
  await page.keyboard.type('Đêm nào đèn cũng sáng. Người thật, việc thật.');
  await openTab(page, 'Phong trào, điển hình');
  await choose(page, 'field', 'Giáo dục và đào tạo');
  await choose(page, 'movements', 'Xây dựng nông thôn mới');
  await choose(page, 'exemplars', 'Hoàng Thị Minh Họa');
  await openTab(page, 'Cam kết, xác nhận');
  for (const tick of ['noStateSecret', 'realPeople']) await page.check(`input[name="commitments.${tick}"]`);

  await openTab(page, 'Bài viết');
  await page.locator('#field-cover').getByRole('button', { name: 'Tạo mới' }).click();
  const drawer = page.locator('.doc-drawer, .drawer').last();
  await drawer.locator('input[type="file"]').setInputFiles({
    name: 'den.jpg',
    mimeType: 'image/jpeg',
    buffer: await picture(),
  });
  await drawer.locator('input[name="alt"]').fill('Ngọn đèn dầu trên bàn học');
  await drawer.locator('input[name="credit"]').fill('Minh Họa');
  await drawer.locator('#action-save').click();
  await drawer.waitFor({ state: 'hidden' });

  await page.click('#action-submit');
  await page.getByText('Chờ duyệt').first().waitFor();
  expect(await page.locator('#action-publish').count()).toBe(0);
  const address = page.url();
  expect(writing.complaints).toEqual([]);

  const approving = await openPage(browser);
  await logIn(system, approving.page, approver);
  await openForm(approving.page, address);
  await approving.page.click('#action-publish');
  await approving.page.getByText('Đã đăng').first().waitFor();
  await approving.page.getByText('Đã lên cổng').first().waitFor();
  expect(approving.complaints).toEqual([]);

  const reading = await openPage(browser);
  await eventually(
    async () => (await (await fetch(system.portal)).text()).includes('Ngọn đèn ở điểm trường Khuổi Bốc'),
    'the home page shows the story',
  );
  await reading.page.goto(system.portal);
  await reading.page.getByRole('link', { name: 'Ngọn đèn ở điểm trường Khuổi Bốc' }).first().click();
  await reading.page.getByRole('heading', { level: 1, name: 'Ngọn đèn ở điểm trường Khuổi Bốc' }).waitFor();
  expect(await reading.page.getByText('Đêm nào đèn cũng sáng.').isVisible()).toBe(true);
  const cover = reading.page.getByAltText('Ngọn đèn dầu trên bàn học').first();
  expect(
    await cover.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth),
  ).toBeGreaterThan(300);
  expect(reading.complaints).toEqual([]);

  const feed = await (await fetch(`${system.portal}/don-vi/xa-lung-vang/rss.xml`)).text();
  expect(feed).toContain('<title>Ngọn đèn ở điểm trường Khuổi Bốc</title>');
  expect(feed).toContain('Đêm nào đèn cũng sáng.');
});

test('of two who have the same record open, the second is told who saved first and keeps what was typed', {
  timeout: 240_000,
}, async () => {
  const editor = await person(admin, 'editor');
  const { body } = await admin.call('POST', 'articles', story('Hai người cùng sửa', places));
  const forms = [
    { path: `articles/${body.doc.id}`, field: 'textarea[name="summary"]', save: '#action-edit' },
    { path: `movements/${places.movement}`, field: 'textarea[name="summary"]', save: '#action-save' },
  ];
  const first = await openPage(browser);
  const second = await openPage(browser);
  await logIn(system, first.page, approver);
  await logIn(system, second.page, editor);
  for (const { path, field, save } of forms) {
    for (const { page } of [first, second]) {
      await openForm(page, `${system.cms}/admin/collections/${path}`);
    }
    // Payload asks once, at the first letter, whether the form is still the newest.
    const asked = second.page.waitForResponse((response) => response.request().method() === 'POST');
    await second.page.fill(field, 'Chữ của người đến sau.');
    await asked;
    // The lock that Payload keeps for who types can be taken over.
    const saved = await admin.call('PATCH', `${path}?draft=true&overrideLock=true`, {
      summary: 'Chữ của người lưu trước.',
    });
    expect(saved.status).toBe(200);

    await second.page.click(save);
    await second.page.getByText(/đã lưu mục này lúc .* sau khi anh, chị mở ra/).waitFor();
    expect(await second.page.inputValue(field)).toBe('Chữ của người đến sau.');
    expect(await second.page.locator(save).isDisabled()).toBe(false);
    const kept = await admin.call('GET', `${path}?draft=true`);
    expect(kept.body.summary).toBe('Chữ của người lưu trước.');

    await second.page.reload();
    await second.page.fill(field, 'Chữ của cả hai.');
    for (const words of ['Chữ của cả hai.', 'Chữ của cả hai, lần nữa.']) {
      await second.page.fill(field, words);
      const answer = second.page.waitForResponse((response) => response.request().method() === 'PATCH');
      await second.page.click(save);
      expect((await answer).status()).toBe(200);
      await second.page.locator(`${save}:disabled`).waitFor();
    }
  }
  for (const { complaints } of [first, second])
    expect(complaints.filter((line) => !line.includes('409'))).toEqual([]);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { localYear, noonOf } from '#models/vietnamese/calendar.ts';
import { openBrowser } from '../../scripts/checking/browser.ts';
import { choose, logIn, openForm, openTab, restOf } from './admin.ts';
import { furnish, person, type Session, signIn } from './api.ts';
import { openPage, slowLine } from './browser.ts';
import { type System, startSystem } from './system.ts';

let system: System;
let browser: Browser;
let admin: Session;
let own: number;
let other: number;
let told: number;
let editor: { email: string; password: string };
let contributor: { email: string; password: string };
const year = localYear(new Date());

beforeAll(async () => {
  system = await startSystem();
  admin = await signIn(system.cms);
  ({ unit: own, exemplar: told } = await furnish(admin));
  const made = await admin.call('POST', 'units', { name: 'Xã Khe Sương', unitKind: 'commune' });
  other = made.body.doc.id;
  editor = await person(admin, 'editor');
  contributor = await person(admin, 'contributor', own);
  browser = await openBrowser();
});
afterAll(async () => {
  await browser?.close();
  await system?.remove();
});

async function writeDay(page: Page, field: string, day: string) {
  await page.locator(`#field-${field} input`).fill(day);
  await page.keyboard.press('Escape');
}

async function introduce(unit: number, exemplar: number, plan: unknown) {
  const { status, body } = await admin.call('POST', 'introductions', {
    act: 'send',
    unit,
    exemplar,
    plan,
    field: 'agriculture',
    achievementSummary: 'Hiến đất mở đường, vận động 12 hộ cùng làm.',
    deedsFrom: noonOf(`${year}-01-01`),
    deedsTo: noonOf(`${year}-01-31`),
    confirmation: { number: '15/UBND' },
  });
  if (status >= 300) throw new Error(JSON.stringify(body));
}

test('an office makes a plan without a programmer, follows it, and each unit sees its own', {
  timeout: 240_000,
}, async () => {
  const office = await openPage(browser);
  const { page } = office;
  const rest = restOf(page);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await logIn(system, page, editor);
  await page.goto(`${system.cms}/admin/chi-tieu`);
  await page.getByText('Chưa có kế hoạch nào.').waitFor();
  await page.getByRole('link', { name: 'Lập kế hoạch từ mẫu hoặc tự lập' }).click();
  await page.getByRole('heading', { name: 'Lập kế hoạch từ mẫu' }).waitFor();

  await openForm(page, `${system.cms}/admin/collections/plans/create`);
  await page.fill('input[name="title"]', 'Kế hoạch giới thiệu điển hình của xã, phường');
  await writeDay(page, 'from', `01/01/${year}`);
  await writeDay(page, 'to', `31/12/${year}`);
  await openTab(page, 'Chỉ tiêu');
  await rest();
  await page.getByRole('button', { name: 'Thêm: Mức chỉ tiêu' }).click();
  await rest();
  const preview = page.locator('.gs-rule-preview');
  await preview.getByText('Chưa nêu chỉ tiêu giao cho ai').waitFor();
  await choose(page, 'rules__0__whom__unitKinds', 'Xã');
  await rest();
  await page.fill('input[name="rules.0.min"]', '2');
  await rest();
  await page.getByRole('button', { name: 'Thêm: Thời gian nhận' }).click();
  await rest();
  await choose(page, 'rules__0__windows__0__closesDay', 'Ngày cuối tháng');
  await preview.getByText('Mỗi xã giới thiệu ít nhất 02 điển hình mỗi quý, gửi chậm nhất').waitFor();
  await preview.getByText('4 kỳ').click();
  await preview.getByRole('cell', { name: `đến hết ngày 31/12/${year}` }).waitFor();

  await page.fill('input[name="rules.0.max"]', '1');
  await preview.getByText('Mức ít nhất 02 lớn hơn mức nhiều nhất 01.').waitFor();
  await rest();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.getByText('Mức chỉ tiêu 1: Mức ít nhất 02 lớn hơn mức nhiều nhất 01.').waitFor();
  await page.fill('input[name="rules.0.max"]', '');
  await rest();
  await page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await page.waitForURL(/\/admin\/collections\/plans\/(?!create)\w+/);
  const { id: plan } = (await admin.call('GET', `plans/${page.url().split('/').pop()}`)).body;
  await openTab(page, 'Chỉ tiêu');
  await preview.getByText('sửa nó là sửa cả số liệu').waitFor();

  await introduce(own, told, plan);
  const stranger = { name: 'Vàng A Khác', exemplarKind: 'collective', unit: other };
  await introduce(other, (await admin.call('POST', 'exemplars', stranger)).body.doc.id, plan);
  await page.goto(`${system.cms}/admin/chi-tieu`);
  const row = page.getByRole('row', { name: /^Xã Lũng Vàng/ });
  const place = row.getByRole('link', { name: '1/2 Chưa đến hạn' });
  await slowLine(page);
  await place.click();
  const detail = page.getByRole('region', { name: /^Xã Lũng Vàng, Quý/ });
  await detail.getByRole('cell', { name: 'Hoàng Thị Minh Họa', exact: true }).waitFor();
  expect(await detail.getByRole('cell', { name: 'Đúng hạn' }).count()).toBe(1);
  expect(await detail.getByRole('link', { name: /^Hoàng Thị Minh Họa \(biên nhận/ }).count()).toBe(1);

  await page.getByRole('button', { name: 'Chép tin nhắn' }).click();
  await page.getByText('Đã chép.').waitFor();
  const message = await page.evaluate(() => navigator.clipboard.readText());
  expect(message).toContain('còn 02 đơn vị chưa gửi đủ:\n1. Xã Khe Sương: đã có 01, còn thiếu 01');
  const refusals = office.complaints.filter((words) => words.includes('status of 400'));
  expect(office.complaints).toEqual(refusals);
  expect(refusals).toHaveLength(1);

  const unit = await openPage(browser);
  await logIn(system, unit.page, contributor);
  for (const wish of ['', '?tim=Khe', `?o=${encodeURIComponent(`x~${other}~`)}`, '?gop=1&ky=tat-ca']) {
    await unit.page.goto(`${system.cms}/admin/chi-tieu${wish}`);
    await unit.page.getByRole('heading', { name: 'Chỉ tiêu giới thiệu điển hình' }).waitFor();
    const words = await unit.page.content();
    expect(words).not.toMatch(/Khe Sương|Vàng A Khác/);
    if (wish !== '?tim=Khe') expect(words).toContain('Xã Lũng Vàng');
  }
  expect(unit.complaints).toEqual([]);

  const visit = await openPage(browser);
  await visit.page.goto(`${system.cms}/admin/chi-tieu`);
  await visit.page.waitForURL(/\/admin\/login/);
  const answer = await fetch(`${system.cms}/admin/chi-tieu`);
  expect(await answer.text()).not.toMatch(/Lũng Vàng|Khe Sương|Kế hoạch giới thiệu/);
});

import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';

/** A page whose console errors and uncaught exceptions are kept: a journey ends by finding none. */
export async function openPage(browser: Browser): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  return { page, complaints };
}

/** A slow line: what the server drew stands there for a second and a half before the page's code has come. */
export async function slowLine(page: Page): Promise<void> {
  await page.route(/\/_next\/static\/.*\.js/, async (route) => {
    await pause(1500);
    await route.continue();
  });
}

import type { Page } from 'playwright-core';
import type { System } from './system.ts';

/** Signs a person in to the newsroom, up to the start page. */
export async function logIn(
  { cms }: System,
  page: Page,
  { email, password }: { email: string; password: string },
): Promise<void> {
  await page.goto(`${cms}/admin`);
  await page.fill('input[name="email"]', email);
  await page.fill('input[name="password"]', password);
  await page.click('button[type="submit"]');
  await page.waitForURL(`${cms}/admin`);
}

/** Chooses an option of one of the form's relationship or select fields by typing its name. */
export async function choose(page: Page, field: string, name: string): Promise<void> {
  const box = page.locator(`#field-${field}`);
  await box.locator('input').first().fill(name);
  await page.locator('.rs__option', { hasText: name }).first().click();
}

/** Opens a record and waits until its form takes what is pressed and typed: Payload marks that. */
export async function openForm(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await formIsReady(page);
}

/** Opens a tab of the form that is shown. */
export async function openTab(page: Page, name: string): Promise<void> {
  await formIsReady(page);
  await page.getByRole('main').getByRole('button', { name, exact: true }).click();
}

const formIsReady = (page: Page) => page.locator('form[data-form-ready="true"]').first().waitFor();

import type { Page } from 'playwright-core';
import { eventually, type System } from './system.ts';

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

/**
 * Waits until the form has told the newsroom of the last change and heard back. Payload takes the answer for the
 * whole form: what is added while one is on its way may be lost (payload#15226), and a save that overtakes it
 * leaves the record held for whoever typed. A test is quicker than people.
 */
export function restOf(page: Page): () => Promise<unknown> {
  let open = 0;
  let last = Date.now();
  const count = (change: number) => () => {
    open += change;
    last = Date.now();
  };
  page.on('request', count(1));
  page.on('requestfinished', count(-1));
  page.on('requestfailed', count(-1));
  // A change is told a quarter of a second after it was made, later on a busy machine.
  return () => {
    last = Date.now();
    return eventually(async () => open <= 0 && Date.now() - last > 900, 'the form is at rest', 40);
  };
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Browser, BrowserContextOptions, Page as Tab } from 'playwright-core';
import { explanations } from './explained.ts';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const phone = { width: 360, height: 740 };
const desktop = { width: 1280, height: 900 };
const settings: Record<string, BrowserContextOptions> = {
  'điện thoại, sáng': { viewport: phone, colorScheme: 'light' },
  'điện thoại, tối': { viewport: phone, colorScheme: 'dark' },
  'máy tính, sáng': { viewport: desktop, colorScheme: 'light' },
  'máy tính, tối': { viewport: desktop, colorScheme: 'dark' },
  'tương phản cao': { viewport: phone, contrast: 'more' },
};

/**
 * axe-core in a real browser, WCAG 2.2 AA and its best practices, on a phone and a desktop, light, dark and in
 * high contrast. What axe cannot decide is found too, unless `explanations` say why it
 * is right.
 */
export async function findBarriers(
  browser: Browser,
  url: string,
  pages: readonly Page[],
): Promise<Finding[]> {
  const bySetting = Object.entries(settings).map(async ([setting, options]) => {
    const found: Finding[] = [];
    const context = await browser.newContext(options);
    const tab = await context.newPage();
    for (const { path } of pages) {
      await tab.goto(url + path);
      for (const what of await barriersOn(tab)) found.push({ where: `${path} (${setting})`, what });
    }
    await context.close();
    return found;
  });
  return (await Promise.all(bySetting)).flat();
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong in the open page, or cannot decide and nobody has explained; within the elements named. */
export async function barriersOn(tab: Tab, within = 'html'): Promise<string[]> {
  await tab.evaluate(axe);
  const run = `axe.run(${JSON.stringify(within)}, { runOnly: ${JSON.stringify(standards)}, resultTypes: ['violations', 'incomplete'] })`;
  const { violations, incomplete }: AxeResults = await tab.evaluate(run);
  const wrong = violations.map(({ id, help, nodes }) => told(`${id}: ${help}`, nodes));
  const open = incomplete.map(({ id, nodes }) => {
    const unexplained = nodes.filter((node) => !isExplained(id, node));
    return told(`${id}: chưa rõ (${unexplained[0] && reasonOf(unexplained[0])})`, unexplained);
  });
  return [...wrong, ...open].filter((line) => line !== undefined);
}

function told(what: string, nodes: NodeResult[]): string | undefined {
  const [first, ...more] = nodes.map(({ target }) => target.join(' '));
  return first && `${what} (${first}${more.length > 0 ? ` và ${more.length} chỗ nữa` : ''})`;
}

/** Why axe could not decide, in its own word. */
const reasonOf = ({ any: [check] }: NodeResult): string => check?.data?.messageKey ?? check?.message ?? '';

const isExplained = (rule: string, node: NodeResult): boolean =>
  explanations.some(
    (one) => one.rule === rule && one.reason === reasonOf(node) && one.elements.test(node.target.join(' ')),
  );

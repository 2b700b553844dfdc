import { formatNumber } from '#models/vietnamese/numbers.ts';
import { findBarriers } from './checking/accessibility.ts';
import { openBrowser } from './checking/browser.ts';
import { openDemoPortal } from './checking/demo-portal.ts';
import type { Finding } from './checking/finding.ts';
import { findCostlyVisits, visitEach } from './checking/first-visit.ts';
import { freePort } from './checking/free-port.ts';
import { findInvalidHtml } from './checking/html-validity.ts';
import { findSlowPages, measure } from './checking/lighthouse.ts';
import { findDeadLinks } from './checking/links.ts';
import { findHardReading } from './checking/reading-conditions.ts';
import { isHtml, type Page, type ServedPortal, samples } from './checking/served-portal.ts';
import { findHeavyPages, weigh } from './checking/weight.ts';
import { runScript } from './run-script.ts';
import { buildIfChanged } from './starting/build-if-changed.ts';
import { compiledSite } from './starting/compiled.ts';

/*
 * npm run check:portal
 * Plants the demo's province in a scratch database, renders and serves its portal, and looks at it as readers,
 * browsers and machines do. Prints one table and what was found; ends with 1 when anything was.
 */
await runScript(async () => {
  await buildIfChanged(compiledSite);
  const portal = await openDemoPortal();
  const pages = portal.pages.filter(isHtml);
  const weights = await weigh(portal.url, pages);
  const whole: Finding[] = [
    ...(await findDeadLinks(portal)),
    ...(await findInvalidHtml(pages)),
    ...findHeavyPages(weights),
  ];
  const { columns, findings } = await lookInBrowser(portal, samples(pages));
  await portal.close();

  const bytes = new Map(weights.map((weight) => [weight.path, weight.bytes]));
  const all = [...whole, ...findings];
  print([
    ['mẫu trang', 'HTML+CSS', ...(columns.get('') ?? []), 'lỗi'],
    ...samples(pages).map(({ path, template }) => [
      template,
      formatNumber(bytes.get(path) ?? 0),
      ...(columns.get(path) ?? []),
      String(all.filter(({ where }) => where.split(' ')[0] === path).length),
    ]),
  ]);
  console.log(
    `Đã theo mọi liên kết của ${portal.pages.length} trang và dòng tin, soát HTML và cân ${pages.length} trang.`,
  );
  for (const { where, what } of all) console.log(`${where}: ${what}`);
  console.log(all.length === 0 ? 'Không thấy lỗi.' : `${all.length} lỗi.`);
  process.exit(all.length === 0 ? 0 : 1);
});

type Looked = {
  /** Cells of the table by address; those of '' head them. */
  columns: Map<string, string[]>;
  findings: Finding[];
};

/** What takes a browser; where none can start it says so in one line, and nothing is looked at. */
async function lookInBrowser({ url }: ServedPortal, pages: Page[]): Promise<Looked> {
  const port = await freePort();
  const browser = await openBrowser(port).catch((error: Error) => {
    console.log(
      `Không mở được trình duyệt (${error.message.split('\n')[0]}): bỏ qua axe, bàn phím, lần xem đầu, Lighthouse.`,
    );
  });
  if (!browser) return { columns: new Map(), findings: [] };
  const barriers = await findBarriers(browser, url, pages);
  const hardships = await findHardReading(browser, url, pages);
  const visits = await visitEach(browser, url, pages);
  const reports = await measure(port, url, pages);
  await browser.close();
  const columns = new Map([
    ['', ['lần xem đầu', 'lượt tải', 'LCP ms', 'CLS', 'TBT ms', ...Object.keys(reports[0]?.marks ?? {})]],
  ]);
  for (const [index, { path, bytes, requests }] of visits.entries()) {
    const { lcp = 0, shift = 0, blockedFor = 0, marks = {} } = reports[index] ?? {};
    const numbers = [
      bytes,
      requests,
      Math.round(lcp),
      shift,
      Math.round(blockedFor),
      ...Object.values(marks),
    ];
    columns.set(
      path,
      numbers.map((number) => formatNumber(number)),
    );
  }
  return {
    columns,
    findings: [...barriers, ...hardships, ...findCostlyVisits(visits), ...findSlowPages(reports)],
  };
}

function print(table: string[][]): void {
  const widths =
    table[0]?.map((_, column) => Math.max(...table.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of table)
    console.log(
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  '),
    );
}

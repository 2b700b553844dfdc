import type { Browser } from 'playwright-core';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

/** What a first visit to a page costs a cheap phone (360 px at two device pixels): everything the page loads of itself. */
export type Visit = {
  path: string;
  bytes: number;
  requests: number;
  /** Cumulative layout shift. */
  shift: number;
  /** What the first text waits for beside the page itself. */
  blocking: string[];
  /** What the page's own policy refused, and errors of its scripts. */
  complaints: string[];
};

/** Visits pages for the first time each. */
export async function visitEach(browser: Browser, url: string, pages: readonly Page[]): Promise<Visit[]> {
  const visits: Visit[] = [];
  for (const { path } of pages) visits.push({ path, ...(await visit(browser, url + path)) });
  return visits;
}

async function visit(browser: Browser, address: string): Promise<Omit<Visit, 'path'>> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  const tab = await context.newPage();
  const complaints: string[] = [];
  tab.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  tab.on('pageerror', (error) => complaints.push(String(error)));
  const wire = await context.newCDPSession(tab);
  await wire.send('Network.enable');
  let [bytes, requests] = [0, 0];
  wire.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await tab.goto(address, { waitUntil: 'networkidle' });
  const { shift, blocking } = await tab.evaluate(seen);
  await context.close();
  return { bytes, requests, shift, blocking, complaints };
}

/** Runs in the page. */
function seen(): Promise<{ shift: number; blocking: string[] }> {
  const loaded = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const isBlocking = (entry: PerformanceResourceTiming & { renderBlockingStatus?: string }) =>
    entry.renderBlockingStatus === 'blocking';
  const blocking = loaded.filter(isBlocking).map(({ name }) => name);
  return new Promise((resolve) => {
    new PerformanceObserver((list) => {
      const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
      resolve({ shift: shifts.reduce((sum, { value }) => sum + value, 0), blocking });
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve({ shift: 0, blocking }), 100);
  });
}

/** A page with the picture it opens with, fonts and all; a list shows a picture for each of its first cards. */
const budgetOf = (path: string): number => (/^\/bai-viet\/./.test(path) ? 60_000 : 130_000);

/** Pages whose first visit weighs too much, moves while it loads, waits for something, or is refused something. */
export const findCostlyVisits = (visits: readonly Visit[]): Finding[] =>
  visits.flatMap(({ path, bytes, shift, blocking, complaints }) => {
    const what = [
      ...(bytes > budgetOf(path) ? [`lần xem đầu tải ${bytes} byte, quá ${budgetOf(path)}`] : []),
      ...(shift > 0 ? [`bố cục xê dịch ${shift} khi tải`] : []),
      ...blocking.map((name) => `chữ phải chờ ${name}`),
      ...complaints,
    ];
    return what.map((one) => ({ where: path, what: one }));
  });

import lighthouse from 'lighthouse';
import type { Finding } from './finding.ts';
import type { Page } from './served-portal.ts';

/** What Lighthouse says of a page on its phone behind slow 4G: milliseconds, layout shift, marks out of 100. */
export type Report = {
  path: string;
  lcp: number;
  shift: number;
  blockedFor: number;
  marks: Record<string, number>;
};

/** Measures pages with the browser that listens on `port`. */
export async function measure(port: number, url: string, pages: readonly Page[]): Promise<Report[]> {
  const reports: Report[] = [];
  for (const { path } of pages) {
    const result = await lighthouse(url + path, { port, output: 'json', logLevel: 'error' });
    if (!result) throw new Error(`Lighthouse không đo được ${path}.`);
    const { audits, categories, runtimeError } = result.lhr;
    if (runtimeError) throw new Error(`Lighthouse không đo được ${path}: ${runtimeError.message}`);
    const value = (audit: string) => audits[audit]?.numericValue ?? Number.NaN;
    reports.push({
      path,
      lcp: value('largest-contentful-paint'),
      shift: value('cumulative-layout-shift'),
      blockedFor: value('total-blocking-time'),
      marks: Object.fromEntries(
        Object.values(categories).map(({ title, score }) => [title, Math.round((score ?? 0) * 100)]),
      ),
    });
  }
  return reports;
}

/** LCP within 0.8 s, nothing moves, nothing blocks. */
export const findSlowPages = (reports: readonly Report[]): Finding[] =>
  reports.flatMap(({ path, lcp, shift, blockedFor }) => [
    ...(lcp <= 800 ? [] : [{ where: path, what: `LCP ${Math.round(lcp)} ms, quá 800` }]),
    ...(shift === 0 ? [] : [{ where: path, what: `bố cục xê dịch ${shift}` }]),
    ...(blockedFor === 0 ? [] : [{ where: path, what: `chặn tay người đọc ${Math.round(blockedFor)} ms` }]),
  ]);

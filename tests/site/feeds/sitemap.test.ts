import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, it } from 'vitest';
import { robots } from '#site/src/feeds/robots.ts';
import { sitemap, sitemapIndex } from '#site/src/feeds/sitemap.ts';
import { site } from '../fixture.ts';

const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return new XMLParser({ ignoreAttributes: false }).parse(xml);
};

it('lists pages by whole address, with the day of the last change where it is known', () => {
  const urls = [{ href: '/luu-tru/2026/11/' }, { href: '/bai-viet/a/', lastmod: '2026-11-21' }];
  const { urlset } = read(sitemap({ page: 'sitemap', path: '/sitemap/2026-11.xml', site, urls }));
  expect(urlset['@_xmlns']).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
  expect(urlset.url).toEqual([
    { loc: `${site.url}/luu-tru/2026/11/` },
    { loc: `${site.url}/bai-viet/a/`, lastmod: '2026-11-21' },
  ]);
});

it('lists sitemaps by whole address', () => {
  const sitemaps = ['/sitemap/trang.xml', '/sitemap/2026-11.xml'];
  const { sitemapindex } = read(sitemapIndex({ page: 'sitemapIndex', path: '/sitemap.xml', site, sitemaps }));
  expect(sitemapindex.sitemap).toEqual(sitemaps.map((path) => ({ loc: site.url + path })));
});

it('lets every robot in and shows it the sitemap', () => {
  expect(robots({ page: 'robots', path: '/robots.txt', site })).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${site.url}/sitemap.xml\n`,
  );
});

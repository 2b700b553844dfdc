import type { SitemapIndexView, SitemapView } from '#site/content/views/sitemap.ts';
import { escapeMarkup } from '../text/escape.ts';

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';
const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/** Pages with the day each last changed. */
export function sitemap({ site, urls }: SitemapView): string {
  const url = ({ href, lastmod }: SitemapView['urls'][number]) =>
    `<url><loc>${escapeMarkup(site.url + href)}</loc>${lastmod ? `<lastmod>${lastmod}</lastmod>` : ''}</url>`;
  return `${declaration}\n<urlset ${namespace}>\n${urls.map(url).join('\n')}\n</urlset>\n`;
}

export function sitemapIndex({ site, sitemaps }: SitemapIndexView): string {
  const entry = (path: string) => `<sitemap><loc>${escapeMarkup(site.url + path)}</loc></sitemap>`;
  return `${declaration}\n<sitemapindex ${namespace}>\n${sitemaps.map(entry).join('\n')}\n</sitemapindex>\n`;
}

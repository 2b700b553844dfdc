import type { Site } from '#models/site.ts';
import { feedFormatNames, feedFormatsAt, feedPath, radioPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import { portalPreview } from '../previews.ts';
import type { Link, Preview } from '../view.ts';

/** The portal cannot show a page before it knows its own name and address. */
export function siteOf(portal: Portal): Site {
  if (!portal.site) throw new Error('Bản công khai chưa có thông tin cổng (site/site.json).');
  return portal.site;
}

const homeLink: Link = { href: '/', text: 'Trang chủ' };

/** A page's feed in each format, to announce and to follow. */
export const feedLinks = (page: string, name: string): Link[] =>
  feedsByFormat(page).map(({ href, text }) => ({ href, text: `${name} (${text})` }));

/** The same for a place that says already whose feed it is. */
export const feedsByFormat = (page: string): Link[] =>
  feedFormatsAt(page).map((format) => ({ href: feedPath(page, format), text: feedFormatNames[format] }));

/** What every HTML page carries; `trail` is the breadcrumb between home and the page itself. */
export function pageBase(
  portal: Portal,
  page: {
    path: string;
    title: string;
    description?: string;
    trail?: Link[];
    feeds?: Link[];
    preview?: Preview;
  },
) {
  const site = siteOf(portal);
  const { path, title, description, trail = [], feeds = [], preview = portalPreview(site) } = page;
  const breadcrumb = path === '/' ? [] : [homeLink, ...trail];
  const standing = [
    { href: feedPath('/'), text: `${site.name}: tất cả bài viết` },
    { href: feedPath(radioPath), text: `${site.name}: Gương điển hình tiên tiến (phát thanh)` },
  ].filter(({ href }) => feeds.every((feed) => feed.href !== href));
  return { path, title, description, preview, site, breadcrumb, feeds: [...standing, ...feeds] };
}

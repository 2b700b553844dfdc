import type { Site } from '#models/site.ts';
import { feedPath, radioPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { Link } from '../view.ts';

/** The portal cannot show a page before it knows its own name and address. */
export function siteOf(portal: Portal): Site {
  if (!portal.site) throw new Error('Bản công khai chưa có thông tin cổng (site/site.json).');
  return portal.site;
}

const homeLink: Link = { href: '/', text: 'Trang chủ' };

/** What every HTML page carries; `trail` is the breadcrumb between home and the page itself. */
export function pageBase(
  portal: Portal,
  page: { path: string; title: string; description?: string; trail?: Link[]; feeds?: Link[] },
) {
  const site = siteOf(portal);
  const { path, title, description, trail = [], feeds = [] } = page;
  const breadcrumb = path === '/' ? [] : [homeLink, ...trail];
  const allFeeds = [
    { href: feedPath('/'), text: `${site.name}: tất cả bài viết` },
    { href: feedPath(radioPath), text: `${site.name}: Gương điển hình tiên tiến (phát thanh)` },
    ...feeds,
  ];
  return { path, title, description, site, breadcrumb, feeds: allFeeds };
}

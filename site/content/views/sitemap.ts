import { exemplarKinds } from '#models/exemplar.ts';
import type { Site } from '#models/site.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import {
  archivePath,
  articlePath,
  documentPath,
  englishPath,
  exemplarKindPath,
  exemplarPath,
  monthSitemapPath,
  movementPath,
  pagesSitemapPath,
  periodPath,
  planStatisticsPath,
  radioPath,
  statisticsPath,
  unitPath,
} from '../addresses.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import { periods, storiesIn } from '../timeline.ts';
import { siteOf } from './page.ts';

export type SitemapView = {
  page: 'sitemap';
  path: string;
  site: Site;
  urls: { href: string; lastmod?: string }[];
};

export type SitemapIndexView = { page: 'sitemapIndex'; path: string; site: Site; sitemaps: string[] };

export type RobotsView = { page: 'robots'; path: string; site: Site };

const standingPages = [
  '/',
  '/phong-trao/',
  '/don-vi/',
  '/dien-hinh/',
  radioPath,
  archivePath,
  '/van-ban/',
  statisticsPath,
  '/gioi-thieu/',
  englishPath,
  '/rss/',
];

/** One sitemap a month, so that a publication rewrites a month's, never the whole archive's. */
export const sitemapIndexView = (portal: Portal): SitemapIndexView => ({
  page: 'sitemapIndex',
  path: '/sitemap.xml',
  site: siteOf(portal),
  sitemaps: [pagesSitemapPath, ...periods(shelf(portal, 'all'), 'month').map(monthSitemapPath)],
});

export function pagesSitemapView(portal: Portal): SitemapView {
  const paths = [
    ...standingPages,
    ...exemplarKinds.map(exemplarKindPath),
    ...inOrder(portal, 'movement').map(({ slug }) => movementPath(slug)),
    ...inOrder(portal, 'unit').map(({ slug }) => unitPath(slug)),
    ...inOrder(portal, 'document').map(({ slug }) => documentPath(slug)),
    ...inOrder(portal, 'statistics').map(({ id }) => planStatisticsPath(id)),
  ];
  return {
    page: 'sitemap',
    path: pagesSitemapPath,
    site: siteOf(portal),
    urls: paths.map((href) => ({ href })),
  };
}

/** The month's archive page, its stories, and the exemplars first told of in that month ('yyyy-mm'). */
export function monthSitemapView(portal: Portal, month: string): SitemapView | undefined {
  const stories = storiesIn(shelf(portal, 'all'), month);
  if (stories.length === 0) return undefined;
  const urls: SitemapView['urls'] = [{ href: periodPath(archivePath, month) }];
  for (const entry of stories) {
    const lastCorrection = entry.corrections
      .map(({ on }) => on)
      .sort()
      .at(-1);
    urls.push({ href: articlePath(entry.slug), lastmod: lastCorrection ?? localDay(entry.publishedAt) });
    for (const id of entry.exemplars) {
      const exemplar = portal.records.exemplar.get(id);
      const first = shelf(portal, `exemplar/${id}`)[0];
      if (exemplar && first?.id === entry.id) urls.push({ href: exemplarPath(exemplar.slug) });
    }
  }
  return { page: 'sitemap', path: monthSitemapPath(month), site: siteOf(portal), urls };
}

export const robotsView = (portal: Portal): RobotsView => ({
  page: 'robots',
  path: '/robots.txt',
  site: siteOf(portal),
});

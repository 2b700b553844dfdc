import { exemplarKinds } from '#models/exemplar.ts';
import {
  archivePath,
  articlePath,
  documentPath,
  exemplarPath,
  feedPath,
  gonePath,
  monthSitemapPath,
  pagesSitemapPath,
  periodPath,
  radioPath,
} from './addresses.ts';
import { atSlug, type Portal, shelf } from './portal.ts';
import { type PeriodLength, periods } from './timeline.ts';
import type { View } from './view.ts';
import { articleView, withdrawnView } from './views/article.ts';
import { documentView } from './views/document.ts';
import { exemplarView } from './views/exemplar.ts';
import { allFeedView, shelfFeedView } from './views/feed.ts';
import { homeView } from './views/home.ts';
import {
  aboutView,
  documentsView,
  exemplarsView,
  feedsView,
  movementsView,
  notFoundView,
  unitsView,
} from './views/indexes.ts';
import { archiveView, monthView } from './views/period.ts';
import {
  kindAtSlug,
  kindShelf,
  movementShelf,
  type PublicShelf,
  radioShelf,
  shelfPeriodView,
  shelfView,
  unitShelf,
} from './views/shelf.ts';
import { monthSitemapView, pagesSitemapView, robotsView, sitemapIndexView } from './views/sitemap.ts';

const standing: Record<string, (portal: Portal) => View> = {
  '/': homeView,
  '/phong-trao/': movementsView,
  '/don-vi/': unitsView,
  '/dien-hinh/': exemplarsView,
  [archivePath]: archiveView,
  '/van-ban/': documentsView,
  '/gioi-thieu/': aboutView,
  '/rss/': feedsView,
  '/404.html': notFoundView,
  '/rss.xml': allFeedView,
  '/sitemap.xml': sitemapIndexView,
  [pagesSitemapPath]: pagesSitemapView,
  '/robots.txt': robotsView,
};

const periodForms = { year: /^(\d{4})\/$/, month: /^(\d{4})\/(0[1-9]|1[0-2])\/$/ };

/** 'yyyy' or 'yyyy-mm' from the last part of an address. */
const periodIn = (rest: string, by: PeriodLength): string | undefined =>
  periodForms[by].exec(rest)?.slice(1).join('-');

/** A shelf's own page, its feed, or a period of it, by the last part of the address. */
function onShelf(portal: Portal, page: PublicShelf | undefined, rest: string): View | undefined {
  if (!page) return undefined;
  if (rest === '') return shelfView(portal, page);
  if (rest === 'rss.xml') return shelfFeedView(portal, page);
  const period = periodIn(rest, page.by);
  return period === undefined ? undefined : shelfPeriodView(portal, page, period);
}

function articleAt(portal: Portal, slug: string, rest: string): View | undefined {
  const entry = rest === '' ? atSlug(portal, 'article', slug) : undefined;
  if (entry) return articleView(portal, entry);
  const withdrawn = rest === 'gone.html' ? atSlug(portal, 'withdrawn', slug) : undefined;
  return withdrawn && withdrawnView(portal, withdrawn);
}

function movementAt(portal: Portal, slug: string, rest: string): View | undefined {
  const movement = atSlug(portal, 'movement', slug);
  return movement && onShelf(portal, movementShelf(movement), rest);
}

function unitAt(portal: Portal, slug: string, rest: string): View | undefined {
  const unit = atSlug(portal, 'unit', slug);
  return unit && onShelf(portal, unitShelf(portal, unit), rest);
}

function exemplarAt(portal: Portal, slug: string, rest: string): View | undefined {
  const kind = kindAtSlug(slug);
  if (kind) return onShelf(portal, kindShelf(kind), rest);
  const exemplar = rest === '' ? atSlug(portal, 'exemplar', slug) : undefined;
  return exemplar && exemplarView(portal, exemplar);
}

function documentAt(portal: Portal, slug: string, rest: string): View | undefined {
  const document = rest === '' ? atSlug(portal, 'document', slug) : undefined;
  return document && documentView(portal, document);
}

function monthAt(portal: Portal, year: string, rest: string): View | undefined {
  const month = periodIn(`${year}/${rest}`, 'month');
  return month === undefined ? undefined : monthView(portal, month);
}

const sections: Record<string, (portal: Portal, slug: string, rest: string) => View | undefined> = {
  'bai-viet': articleAt,
  'phong-trao': movementAt,
  'don-vi': unitAt,
  'dien-hinh': exemplarAt,
  'van-ban': documentAt,
  'luu-tru': monthAt,
};

/** What stands at an address, or undefined where nothing does. */
export function viewOf(portal: Portal, path: string): View | undefined {
  const page = standing[path];
  if (page) return page(portal);
  if (path.startsWith(radioPath)) return onShelf(portal, radioShelf, path.slice(radioPath.length));
  const month = /^\/sitemap\/(\d{4}-\d{2})\.xml$/.exec(path)?.[1];
  if (month) return monthSitemapView(portal, month);
  const [, section = '', slug = '', rest = ''] = /^\/([a-z-]+)\/([a-z0-9-]+)\/(.*)$/.exec(path) ?? [];
  return sections[section]?.(portal, slug, rest);
}

/** The pages of a shelf: its front, its feed and its periods. */
export function* shelfPaths(portal: Portal, { key, path, by }: PublicShelf): Generator<string> {
  yield path;
  yield feedPath(path);
  for (const period of periods(shelf(portal, key), by)) yield periodPath(path, period);
}

/** Every address of the portal. */
export function* allPaths(portal: Portal): Generator<string> {
  const { article, withdrawn, exemplar, movement, unit, document } = portal.records;
  for (const { slug } of article.values()) yield articlePath(slug);
  for (const { slug } of withdrawn.values()) yield gonePath(slug);
  for (const { slug } of exemplar.values()) yield exemplarPath(slug);
  for (const { slug } of document.values()) yield documentPath(slug);
  for (const record of movement.values()) yield* shelfPaths(portal, movementShelf(record));
  for (const record of unit.values()) yield* shelfPaths(portal, unitShelf(portal, record));
  for (const kind of exemplarKinds) yield* shelfPaths(portal, kindShelf(kind));
  yield* shelfPaths(portal, radioShelf);
  for (const month of periods(shelf(portal, 'all'), 'month')) {
    yield periodPath(archivePath, month);
    yield monthSitemapPath(month);
  }
  yield* Object.keys(standing);
}

import { exemplarKinds } from '#models/exemplar.ts';
import {
  articlePath,
  documentPath,
  exemplarKindPath,
  exemplarPath,
  feedPath,
  gonePath,
  monthPath,
  monthSitemapPath,
  movementPath,
  pagesSitemapPath,
  radioPath,
  unitPath,
  yearPath,
} from './addresses.ts';
import { atSlug, type Portal, type ShelfKey, shelf } from './portal.ts';
import { periods } from './timeline.ts';
import type { View } from './view.ts';
import { archiveView, monthView } from './views/archive.ts';
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
import {
  kindAtSlug,
  kindShelf,
  movementShelf,
  type PublicShelf,
  radioShelf,
  shelfView,
  shelfYearView,
  unitShelf,
} from './views/shelf.ts';
import { monthSitemapView, pagesSitemapView, robotsView, sitemapIndexView } from './views/sitemap.ts';

const standing: Record<string, (portal: Portal) => View> = {
  '/': homeView,
  '/phong-trao/': movementsView,
  '/don-vi/': unitsView,
  '/dien-hinh/': exemplarsView,
  '/luu-tru/': archiveView,
  '/van-ban/': documentsView,
  '/gioi-thieu/': aboutView,
  '/rss/': feedsView,
  '/404.html': notFoundView,
  '/rss.xml': allFeedView,
  '/sitemap.xml': sitemapIndexView,
  [pagesSitemapPath]: pagesSitemapView,
  '/robots.txt': robotsView,
};

/** A shelf's own page, its feed, or a year of it, by the last part of the address. */
function onShelf(portal: Portal, shelfPage: PublicShelf | undefined, rest: string): View | undefined {
  if (!shelfPage) return undefined;
  if (rest === '') return shelfView(portal, shelfPage);
  if (rest === 'rss.xml') return shelfFeedView(portal, shelfPage);
  return /^\d{4}\/$/.test(rest) ? shelfYearView(portal, shelfPage, rest.slice(0, 4)) : undefined;
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

const monthAt = (portal: Portal, year: string, rest: string): View | undefined =>
  /^(0[1-9]|1[0-2])\/$/.test(rest) ? monthView(portal, `${year}-${rest.slice(0, 2)}`) : undefined;

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

/** The pages of a shelf: its front, its feed and its years. */
export function* shelfPaths(portal: Portal, key: ShelfKey, path: string): Generator<string> {
  yield path;
  yield feedPath(path);
  for (const year of periods(shelf(portal, key), 'year')) yield yearPath(path, Number(year));
}

/** Every address of the portal. */
export function* allPaths(portal: Portal): Generator<string> {
  const { article, withdrawn, exemplar, movement, unit, document } = portal.records;
  for (const { slug } of article.values()) yield articlePath(slug);
  for (const { slug } of withdrawn.values()) yield gonePath(slug);
  for (const { slug } of exemplar.values()) yield exemplarPath(slug);
  for (const { slug } of document.values()) yield documentPath(slug);
  for (const { id, slug } of movement.values())
    yield* shelfPaths(portal, `movement/${id}`, movementPath(slug));
  for (const { id, slug } of unit.values()) yield* shelfPaths(portal, `unit/${id}`, unitPath(slug));
  for (const kind of exemplarKinds) yield* shelfPaths(portal, `kind/${kind}`, exemplarKindPath(kind));
  yield* shelfPaths(portal, 'radio', radioPath);
  for (const month of periods(shelf(portal, 'all'), 'month')) {
    yield monthPath(month);
    yield monthSitemapPath(month);
  }
  yield* Object.keys(standing);
}

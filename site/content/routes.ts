import { exemplarKinds } from '#models/exemplar.ts';
import {
  archivePath,
  articlePath,
  documentPath,
  englishPath,
  exemplarPath,
  feedFormatOf,
  feedFormatsAt,
  feedPath,
  feedsPath,
  gonePath,
  humansPath,
  linksPath,
  manifestPath,
  monthSitemapPath,
  opmlPath,
  pagesSitemapPath,
  periodPath,
  planStatisticsPath,
  radioPath,
  scriptPath,
  scriptTextPath,
  searchPath,
  statisticsPath,
} from './addresses.ts';
import { atSlug, type Portal, shelf } from './portal.ts';
import { type ArticleEntry, type PeriodLength, periods } from './timeline.ts';
import type { View } from './view.ts';
import { articleView, withdrawnView } from './views/article.ts';
import { documentView } from './views/document.ts';
import { englishView } from './views/english.ts';
import { exemplarPeriods, exemplarView, exemplarYearView } from './views/exemplar.ts';
import {
  allChannel,
  allFeed,
  type Channel,
  type FeedPlace,
  feedPagePaths,
  feedPageView,
  feedView,
  shelfChannel,
  shelfFeed,
} from './views/feed.ts';
import { feedsView, linksView, opmlView } from './views/feeds.ts';
import { homeView } from './views/home.ts';
import { humansView, manifestView } from './views/identity.ts';
import {
  aboutView,
  documentsView,
  exemplarsView,
  movementsView,
  notFoundView,
  unitsView,
} from './views/indexes.ts';
import { archiveView, monthView } from './views/period.ts';
import { scriptTextView, scriptView } from './views/script.ts';
import { searchView } from './views/search.ts';
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
import { planStatisticsView, statisticsView } from './views/statistics.ts';
import { hasScript } from './voices.ts';

const standing: Record<string, (portal: Portal) => View> = {
  '/': homeView,
  '/phong-trao/': movementsView,
  '/don-vi/': unitsView,
  '/dien-hinh/': exemplarsView,
  [archivePath]: archiveView,
  '/van-ban/': documentsView,
  [statisticsPath]: statisticsView,
  '/gioi-thieu/': aboutView,
  [englishPath]: englishView,
  [feedsPath]: feedsView,
  [searchPath]: searchView,
  [opmlPath]: opmlView,
  [linksPath]: linksView,
  '/404.html': notFoundView,
  '/sitemap.xml': sitemapIndexView,
  [pagesSitemapPath]: pagesSitemapView,
  '/robots.txt': robotsView,
  [manifestPath]: manifestView,
  [humansPath]: humansView,
};

const periodForms = { year: /^(\d{4})\/$/, month: /^(\d{4})\/(0[1-9]|1[0-2])\/$/ };

/** 'yyyy' or 'yyyy-mm' from the last part of an address. */
const periodIn = (rest: string, by: PeriodLength): string | undefined =>
  periodForms[by].exec(rest)?.slice(1).join('-');

/** A feed, or a page of its archive, by the last part of the address. */
function onChannel(portal: Portal, channel: Channel, rest: string): View | undefined {
  const [, place, number, file = rest] = /^(.+\/)trang\/([1-9]\d*)\/([a-z]+\.[a-z]+)$/.exec(rest) ?? [];
  const format = feedFormatOf(file);
  if (!format || !feedFormatsAt(channel.home).includes(format)) return undefined;
  if (place === undefined) return feedView(portal, channel, format);
  const period = periodIn(place, channel.by);
  return period === undefined
    ? undefined
    : feedPageView(portal, channel, format, { period, number: Number(number) });
}

/** A shelf's own page, its feeds, or a period of it, by the last part of the address. */
function onShelf(portal: Portal, page: PublicShelf | undefined, rest: string): View | undefined {
  if (!page) return undefined;
  if (rest === '') return shelfView(portal, page);
  if (!rest.endsWith('/')) return onChannel(portal, shelfChannel(portal, page), rest);
  const period = periodIn(rest, page.by);
  return period === undefined ? undefined : shelfPeriodView(portal, page, period);
}

const onArticle: Record<string, (portal: Portal, entry: ArticleEntry) => View | undefined> = {
  '': articleView,
  'ban-doc/': scriptView,
  'ban-doc.txt': scriptTextView,
};

function articleAt(portal: Portal, slug: string, rest: string): View | undefined {
  const entry = atSlug(portal, 'article', slug);
  if (entry) return onArticle[rest]?.(portal, entry);
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
  const exemplar = atSlug(portal, 'exemplar', slug);
  if (!exemplar) return undefined;
  if (rest === '') return exemplarView(portal, exemplar);
  const year = periodIn(rest, 'year');
  return year === undefined ? undefined : exemplarYearView(portal, exemplar, year);
}

function documentAt(portal: Portal, slug: string, rest: string): View | undefined {
  const document = rest === '' ? atSlug(portal, 'document', slug) : undefined;
  return document && documentView(portal, document);
}

function planStatisticsAt(portal: Portal, slug: string, rest: string): View | undefined {
  const [, id = ''] = /^ke-hoach-(.+)$/.exec(slug) ?? [];
  const plan = rest === '' ? portal.records.statistics.get(id) : undefined;
  return plan && planStatisticsView(portal, plan);
}

function monthAt(portal: Portal, year: string, rest: string): View | undefined {
  if (!rest.endsWith('/')) return onChannel(portal, allChannel(portal), `${year}/${rest}`);
  const month = periodIn(`${year}/${rest}`, 'month');
  return month === undefined ? undefined : monthView(portal, month);
}

const sections: Record<string, (portal: Portal, slug: string, rest: string) => View | undefined> = {
  'bai-viet': articleAt,
  'phong-trao': movementAt,
  'don-vi': unitAt,
  'dien-hinh': exemplarAt,
  'van-ban': documentAt,
  'thong-ke': planStatisticsAt,
  'luu-tru': monthAt,
};

/** What stands at an address, or undefined where nothing does. */
export function viewOf(portal: Portal, path: string): View | undefined {
  const page = standing[path];
  if (page) return page(portal);
  if (path.lastIndexOf('/') === 0) return onChannel(portal, allChannel(portal), path.slice(1));
  if (path.startsWith(radioPath)) return onShelf(portal, radioShelf, path.slice(radioPath.length));
  const month = /^\/sitemap\/(\d{4}-\d{2})\.xml$/.exec(path)?.[1];
  if (month) return monthSitemapView(portal, month);
  const [, section = '', slug = '', rest = ''] = /^\/([a-z-]+)\/([a-z0-9-]+)\/(.*)$/.exec(path) ?? [];
  return sections[section]?.(portal, slug, rest);
}

/** The pages of a shelf: its front, its feeds and its periods. */
export function* shelfPaths(portal: Portal, page: PublicShelf): Generator<string> {
  yield page.path;
  for (const period of periods(shelf(portal, page.key), page.by)) yield periodPath(page.path, period);
  yield* feedPaths(portal, shelfFeed(page));
}

/** A feed in each format, with its archive. */
function* feedPaths(portal: Portal, place: FeedPlace): Generator<string> {
  const formats = feedFormatsAt(place.home);
  for (const format of formats) yield feedPath(place.home, format);
  for (const period of periods(shelf(portal, place.key), place.by))
    for (const format of formats) yield* feedPagePaths(portal, place, format, period);
}

/** Every address of the portal. */
export function* allPaths(portal: Portal): Generator<string> {
  const { article, withdrawn, exemplar, movement, unit, document, statistics } = portal.records;
  for (const entry of article.values()) {
    yield articlePath(entry.slug);
    if (hasScript(entry)) yield* [scriptPath(entry.slug), scriptTextPath(entry.slug)];
  }
  for (const { slug } of withdrawn.values()) yield gonePath(slug);
  for (const record of exemplar.values()) {
    yield exemplarPath(record.slug);
    for (const { year } of exemplarPeriods(portal, record))
      yield periodPath(exemplarPath(record.slug), `${year}`);
  }
  for (const { slug } of document.values()) yield documentPath(slug);
  for (const id of statistics.keys()) yield planStatisticsPath(id);
  for (const record of movement.values()) yield* shelfPaths(portal, movementShelf(record));
  for (const record of unit.values()) yield* shelfPaths(portal, unitShelf(portal, record));
  for (const kind of exemplarKinds) yield* shelfPaths(portal, kindShelf(kind));
  yield* shelfPaths(portal, radioShelf);
  yield* feedPaths(portal, allFeed);
  for (const month of periods(shelf(portal, 'all'), 'month')) {
    yield periodPath(archivePath, month);
    yield monthSitemapPath(month);
  }
  yield* Object.keys(standing);
}

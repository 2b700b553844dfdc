import type { Withdrawn } from '#models/article.ts';
import type { Exemplar, ExemplarKind } from '#models/exemplar.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import {
  archivePath,
  articlePath,
  documentPath,
  exemplarPath,
  feedFormatsAt,
  feedPath,
  feedsPath,
  gonePath,
  monthSitemapPath,
  opmlPath,
  pagesSitemapPath,
  periodPath,
  planStatisticsPath,
  scriptPath,
  scriptTextPath,
  searchPath,
  statisticsPath,
  unitPath,
} from './addresses.ts';
import { nearestPeriod } from './feed-pages.ts';
import { entryOf, type Portal, type ShelfKey, shelf, shelvesOf } from './portal.ts';
import { allPaths, shelfPaths } from './routes.ts';
import {
  type ArticleEntry,
  around,
  type PeriodLength,
  periodOf,
  periods,
  periodsAround,
  type Timeline,
} from './timeline.ts';
import { relatedReach, relatedShelves } from './views/article.ts';
import { allFeed, type FeedPlace, feedPagePaths, feedTimeline, shelfFeed } from './views/feed.ts';
import { kindShelf, movementShelf, type PublicShelf, radioShelf, unitShelf } from './views/shelf.ts';
import { hasScript } from './voices.ts';

/** A shelf's public pages; exemplars' and pictures' shelves have none of their own. */
function publicShelf(portal: Portal, key: ShelfKey): PublicShelf | undefined {
  if (key === 'radio') return radioShelf;
  const [kind = '', id = ''] = key.split('/');
  if (kind === 'kind') return kindShelf(id as ExemplarKind);
  const movement = kind === 'movement' ? portal.records.movement.get(id) : undefined;
  if (movement) return movementShelf(movement);
  const unit = kind === 'unit' ? portal.records.unit.get(id) : undefined;
  return unit && unitShelf(portal, unit);
}

/** A story's own period on a list, and the two that link to it. */
function* aroundPeriod(
  timeline: Timeline,
  entry: ArticleEntry,
  path: string,
  by: PeriodLength,
): Generator<string> {
  const period = periodOf(entry, by);
  const { earlier, later } = periodsAround(timeline, period);
  for (const other of [earlier, period, later]) if (other) yield periodPath(path, other);
}

const feedsAt = (page: string): string[] => feedFormatsAt(page).map((format) => feedPath(page, format));

/**
 * A feed, and the pages of its archive: those of the story's period, and the two that link to them. `seen`
 * remembers the periods that another story led to.
 */
function* aroundFeed(
  portal: Portal,
  place: FeedPlace,
  entry: ArticleEntry,
  seen: Set<string>,
): Generator<string> {
  const period = periodOf(entry, place.by);
  if (seen.has(place.home + period)) return;
  seen.add(place.home + period);
  for (const format of feedFormatsAt(place.home)) {
    yield feedPath(place.home, format);
    const feed = feedTimeline(portal, place, format);
    const pages = (of: string | undefined) =>
      of === undefined ? [] : feedPagePaths(portal, place, format, of);
    yield* pages(nearestPeriod(feed, period, 'earlier')).slice(-1);
    yield* pages(period);
    yield* pages(nearestPeriod(feed, period, 'later')).slice(0, 1);
  }
}

/** The feeds that tell of a story that was taken down. */
function* feedsMissing(
  portal: Portal,
  { radio, recall, movements, introducedBy, kinds }: Withdrawn,
): Generator<string> {
  yield* feedsAt('/');
  if (radio || recall) yield* feedsAt(radioShelf.path);
  const keys: ShelfKey[] = [
    ...movements.map((id) => `movement/${id}` as const),
    `unit/${introducedBy}`,
    ...kinds.map((kind) => `kind/${kind}` as const),
  ];
  for (const key of keys) {
    const page = publicShelf(portal, key);
    if (page) yield* feedsAt(page.path);
  }
}

/** An exemplar's page, and its years, whether or not there are enough stories for them now. */
function* exemplarPaths(portal: Portal, { id, slug }: Exemplar): Generator<string> {
  const path = exemplarPath(slug);
  yield path;
  for (const year of periods(shelf(portal, `exemplar/${id}`), 'year')) yield periodPath(path, year);
}

function* aroundStory(portal: Portal, entry: ArticleEntry, seen = new Set<string>()): Generator<string> {
  yield* [articlePath(entry.slug), scriptPath(entry.slug), scriptTextPath(entry.slug)];
  for (const id of entry.movements)
    for (const other of around(shelf(portal, `movement/${id}`), entry, 1).before)
      yield articlePath(other.slug);
  for (const key of relatedShelves(entry))
    for (const other of around(shelf(portal, key), entry, relatedReach).after) yield articlePath(other.slug);
  for (const id of entry.exemplars) {
    const exemplar = portal.records.exemplar.get(id);
    if (exemplar) yield* exemplarPaths(portal, exemplar);
    for (const other of shelf(portal, `exemplar/${id}`)) {
      yield articlePath(other.slug);
      // The exemplar is listed in the month of its first story, which may be another one now.
      yield monthSitemapPath(periodOf(other, 'month'));
    }
  }
  for (const key of shelvesOf(portal, entry)) {
    const page = publicShelf(portal, key);
    if (!page) continue;
    yield page.path;
    yield* aroundFeed(portal, shelfFeed(page), entry, seen);
    yield* aroundPeriod(shelf(portal, key), entry, page.path, page.by);
  }
  yield* aroundPeriod(shelf(portal, 'all'), entry, archivePath, 'month');
  yield monthSitemapPath(periodOf(entry, 'month'));
  yield* aroundFeed(portal, allFeed, entry, seen);
  if (entry.recall) yield* feedsAt(radioShelf.path);
  yield* ['/', '/dien-hinh/', archivePath, searchPath, statisticsPath, '/sitemap.xml'];
}

function* aroundStoriesOf(portal: Portal, key: ShelfKey): Generator<string> {
  const seen = new Set<string>();
  for (const entry of shelf(portal, key)) yield* aroundStory(portal, entry, seen);
}

function* aroundUnit(portal: Portal, id: string): Generator<string> {
  for (const unit of portal.records.unit.values())
    if (unit.id === id || unit.parent === id || unit.successors.includes(id)) yield unitPath(unit.slug);
  for (const successor of portal.records.unit.get(id)?.successors ?? []) {
    const unit = portal.records.unit.get(successor);
    if (unit) yield unitPath(unit.slug);
  }
  for (const exemplar of portal.records.exemplar.values())
    if (exemplar.unit === id) yield exemplarPath(exemplar.slug);
}

function* statisticsPaths(portal: Portal): Generator<string> {
  yield statisticsPath;
  for (const id of portal.records.statistics.keys()) yield planStatisticsPath(id);
}

/**
 * Every address that shows something of a record, in the portal's present state: rather one too
 * many than one too few, for the digest of its view decides whether a page is written.
 */
export function* pathsShowing(portal: Portal, record: PublicRecord): Generator<string> {
  switch (record.kind) {
    case 'site':
      yield* allPaths(portal);
      return;
    case 'speech':
      for (const entry of portal.records.article.values())
        if (hasScript(entry)) yield* [scriptPath(entry.slug), scriptTextPath(entry.slug)];
      return;
    case 'article':
      yield* aroundStory(portal, entryOf(record, ''));
      return;
    case 'withdrawn':
      yield gonePath(record.slug);
      yield* feedsMissing(portal, record);
      return;
    case 'document':
      yield* [documentPath(record.slug), '/van-ban/', pagesSitemapPath];
      yield* statisticsPaths(portal);
      return;
    case 'movement':
      yield* ['/', '/phong-trao/', searchPath, feedsPath, opmlPath, pagesSitemapPath];
      yield* statisticsPaths(portal);
      yield* shelfPaths(portal, movementShelf(record));
      yield* aroundStoriesOf(portal, `movement/${record.id}`);
      return;
    case 'unit':
      yield* ['/don-vi/', searchPath, feedsPath, opmlPath, pagesSitemapPath];
      yield* statisticsPaths(portal);
      yield* shelfPaths(portal, unitShelf(portal, record));
      yield* aroundUnit(portal, record.id);
      yield* aroundStoriesOf(portal, `unit/${record.id}`);
      return;
    case 'exemplar':
      yield statisticsPath;
      yield* exemplarPaths(portal, record);
      yield* aroundStoriesOf(portal, `exemplar/${record.id}`);
      return;
    case 'statistics':
      yield* [planStatisticsPath(record.id), statisticsPath, pagesSitemapPath];
      return;
    case 'recording':
      yield* aroundStoriesOf(portal, `recording/${record.id}`);
      return;
    case 'media':
      yield* aroundStoriesOf(portal, `media/${record.id}`);
      for (const exemplar of portal.records.exemplar.values())
        if (exemplar.portrait === record.id) yield* pathsShowing(portal, exemplar);
  }
}

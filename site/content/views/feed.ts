import type { Withdrawn } from '#models/article.ts';
import type { Recall } from '#models/recall.ts';
import type { Site } from '#models/site.ts';
import {
  archivePath,
  articlePath,
  type FeedFormat,
  feedArchivePath,
  feedFormatsAt,
  feedPath,
  scriptTextPath,
} from '../addresses.ts';
import { known, movementLink, pictureOf, unitLink } from '../cards.ts';
import {
  type FeedPageName,
  type FeedTimeline,
  newestOf,
  openPage,
  pagesBeside,
  pagesIn,
} from '../feed-pages.ts';
import { type Portal, type ShelfKey, shelf } from '../portal.ts';
import type { ArticleEntry, PeriodLength } from '../timeline.ts';
import { uniqueTitles } from '../unique-titles.ts';
import { urlNamespace, uuidOf } from '../uuid.ts';
import type { Body, Correction, Picture, Voice } from '../view.ts';
import { hasScript, voiceOf } from '../voices.ts';
import { picturesOf } from './article.ts';
import { siteOf } from './page.ts';
import type { PublicShelf } from './shelf.ts';

export type FeedItem = {
  guid: string;
  /** The guid under which a story stood in the feeds before it was withdrawn. */
  replaces?: string;
  href: string;
  title: string;
  summary: string;
  publishedAt: string;
  updatedAt: string;
  byline?: string;
  categories: string[];
  corrections: Correction[];
  /** None in a notice that a story was called back. */
  body?: Body;
  pictures: Record<string, Picture>;
  cover?: Picture;
  /** Address of the plain text to read aloud. */
  script?: string;
  voice?: Voice;
};

export type FeedView = {
  page: 'feed';
  format: FeedFormat;
  path: string;
  site: Site;
  title: string;
  description: string;
  /** The page that the feed follows. */
  home: string;
  updatedAt?: string;
  /** Newest first; each title once. */
  items: FeedItem[];
  /** Stories that were taken down, newest first: what a reader has of them goes. */
  tombstones: { guid: string; at: string }[];
  /** The same feed in other formats. */
  siblings: { format: FeedFormat; path: string }[];
  /** RFC 5005: the page before; on an archive page also the feed itself and the page after. */
  older?: string;
  archive?: { current: string; newer?: string; isFull: boolean };
};

/** Which shelf a feed follows, and where; its archive stands below `list`, cut by year or by month. */
export type FeedPlace = { key: ShelfKey; home: string; list: string; by: PeriodLength };
export type Channel = FeedPlace & { title: string; description: string };

export const allFeed: FeedPlace = { key: 'all', home: '/', list: archivePath, by: 'month' };

export const shelfFeed = ({ key, path, by }: PublicShelf): FeedPlace => ({ key, home: path, list: path, by });

export const allChannel = (portal: Portal): Channel => {
  const { name, tagline, council } = siteOf(portal);
  return { ...allFeed, title: name, description: tagline ?? council };
};

export const shelfChannel = (portal: Portal, page: PublicShelf): Channel => ({
  ...shelfFeed(page),
  title: `${siteOf(portal).name}: ${page.heading}`,
  description: page.intro ?? page.heading,
});

/** A feed holds back what may not be aired yet; a podcast carries what can be heard. */
export const feedTimeline = (portal: Portal, { key, by }: FeedPlace, format: FeedFormat) => ({
  timeline: shelf(portal, key),
  by,
  carries: (entry: ArticleEntry) =>
    entry.embargo === undefined && (format !== 'podcast' || voiceOf(portal, entry.recording) !== undefined),
});

/** The feed that a station polls: the newest stories, what was called back, and where the older ones are. */
export function feedView(portal: Portal, channel: Channel, format: FeedFormat): FeedView {
  const feed = feedTimeline(portal, channel, format);
  const open = openPage(feed);
  const notices = channel.key === 'radio' && format !== 'podcast' ? recallItems(portal) : [];
  const stories = newestOf(feed).map((entry) => feedItem(portal, entry));
  return {
    ...head(portal, channel, format, [...notices, ...stories].sort(newestFirst)),
    path: feedPath(channel.home, format),
    tombstones: format === 'atom' ? tombstonesOf(portal, channel.key) : [],
    siblings: feedFormatsAt(channel.home)
      .filter((other) => other !== format)
      .map((other) => ({ format: other, path: feedPath(channel.home, other) })),
    older: open && olderThan(feed, channel, open, format),
  };
}

/** A page of the feed's archive, or undefined where there is none. The one that is not full yet stands empty. */
export function feedPageView(
  portal: Portal,
  channel: Channel,
  format: FeedFormat,
  page: FeedPageName,
): FeedView | undefined {
  const feed = feedTimeline(portal, channel, format);
  const entries = pagesIn(feed, page.period)[page.number - 1];
  if (!entries) return undefined;
  const { newer } = pagesBeside(feed, page);
  const items = newer ? entries.toReversed().map((entry) => feedItem(portal, entry)) : [];
  return {
    ...head(portal, channel, format, items),
    path: addressOf(channel, page, format),
    updatedAt: newer ? latestOf(items) : entries[0]?.publishedAt,
    tombstones: [],
    siblings: [],
    older: olderThan(feed, channel, page, format),
    archive: {
      current: feedPath(channel.home, format),
      newer: newer && addressOf(channel, newer, format),
      isFull: newer !== undefined,
    },
  };
}

/** The addresses of the feed's archive pages in a period. */
export const feedPagePaths = (
  portal: Portal,
  channel: FeedPlace,
  format: FeedFormat,
  period: string,
): string[] =>
  pagesIn(feedTimeline(portal, channel, format), period).map((_, index) =>
    addressOf(channel, { period, number: index + 1 }, format),
  );

const addressOf = ({ list }: FeedPlace, { period, number }: FeedPageName, format: FeedFormat) =>
  feedArchivePath(list, period, number, format);

function olderThan(feed: FeedTimeline, channel: Channel, page: FeedPageName, format: FeedFormat) {
  const { older } = pagesBeside(feed, page);
  return older && addressOf(channel, older, format);
}

const head = (portal: Portal, channel: Channel, format: FeedFormat, items: FeedItem[]) => ({
  page: 'feed' as const,
  format,
  site: siteOf(portal),
  title: channel.title,
  description: channel.description,
  home: channel.home,
  updatedAt: latestOf(items),
  items: uniqueTitles(items),
});

const latestOf = (items: FeedItem[]): string | undefined =>
  items
    .map(({ updatedAt }) => updatedAt)
    .sort()
    .at(-1);

const newestFirst = (a: FeedItem, b: FeedItem) => -compare(a.publishedAt, b.publishedAt);
const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

const feedItem = (portal: Portal, entry: ArticleEntry): FeedItem => ({
  guid: entry.guid,
  replaces: entry.replacesGuid,
  href: articlePath(entry.slug),
  title: entry.title,
  summary: entry.summary,
  publishedAt: entry.publishedAt,
  updatedAt: entry.updatedAt,
  byline: entry.byline,
  categories: known([
    ...entry.movements.map((id) => movementLink(portal, id)),
    unitLink(portal, entry.introducedBy),
  ]).map(({ text }) => text),
  corrections: entry.corrections,
  body: { id: entry.id, digest: entry.digest },
  pictures: picturesOf(portal, entry.pictures),
  cover: pictureOf(portal, entry.cover),
  script: hasScript(entry) ? scriptTextPath(entry.slug) : undefined,
  voice: voiceOf(portal, entry.recording),
});

/** What the radio column warns of: stories taken down, and those whose people took back their consent to it. */
function recallItems(portal: Portal): FeedItem[] {
  const called = [...portal.records.withdrawn.values(), ...shelf(portal, 'recalled')];
  return called
    .toSorted((a, b) => compare(a.guid, b.guid))
    .flatMap(({ guid, slug, recall }) => (recall ? [recallItem(guid, slug, recall)] : []));
}

const recallItem = (guid: string, slug: string, { title, at }: Recall): FeedItem => ({
  guid: `urn:uuid:${uuidOf(urlNamespace, `${guid}/thu-hoi`)}`,
  href: articlePath(slug),
  title: `THU HỒI: ${title}`,
  summary: `Bài “${title}” đã được thu hồi. Đề nghị các đài không phát, không phát lại bài này và gỡ bản ghi đã lưu.`,
  publishedAt: at,
  updatedAt: at,
  categories: ['Thu hồi'],
  corrections: [],
  pictures: {},
});

const tombstonesKept = 50;

/** The latest stories taken from this feed (RFC 6721). */
function tombstonesOf(portal: Portal, key: ShelfKey): FeedView['tombstones'] {
  const withdrawn = [...portal.records.withdrawn.values()]
    .filter((record) => stoodOn(record, key))
    .map(({ guid, withdrawnAt }) => ({ guid, at: withdrawnAt }));
  const recalled = key === 'radio' ? shelf(portal, 'recalled') : [];
  const silenced = recalled.flatMap(({ guid, recall }) => (recall ? [{ guid, at: recall.at }] : []));
  return [...withdrawn, ...silenced]
    .sort((a, b) => -compare(a.at, b.at) || compare(a.guid, b.guid))
    .slice(0, tombstonesKept);
}

/** Whether a story that was taken down belonged to a shelf. */
function stoodOn({ radio, movements, introducedBy, kinds }: Withdrawn, key: ShelfKey): boolean {
  const [shelfKind = '', id = ''] = key.split('/');
  if (shelfKind === 'movement') return movements.includes(id);
  if (shelfKind === 'unit') return introducedBy === id;
  if (shelfKind === 'kind') return kinds.some((kind) => kind === id);
  return key === 'all' || (key === 'radio' && radio);
}

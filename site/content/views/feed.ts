import { articlePath, feedPath } from '../addresses.ts';
import { known, movementLink, pictureOf, unitLink } from '../cards.ts';
import { type Portal, type ShelfKey, shelf } from '../portal.ts';
import { type ArticleEntry, newest } from '../timeline.ts';
import type { FeedItem, FeedView } from '../view.ts';
import { picturesOf } from './article.ts';
import { siteOf } from './page.ts';
import type { PublicShelf } from './shelf.ts';

/** Enough for a station that polls once a week; with full texts a feed stays under 100 KB when compressed. */
export const feedLength = 20;

const feedItem = (portal: Portal, entry: ArticleEntry): FeedItem => ({
  guid: entry.guid,
  href: articlePath(entry.slug),
  title: entry.title,
  summary: entry.summary,
  publishedAt: entry.publishedAt,
  byline: entry.byline,
  categories: known([
    ...entry.movements.map((id) => movementLink(portal, id)),
    unitLink(portal, entry.introducedBy),
  ]).map(({ text }) => text),
  body: { id: entry.id, digest: entry.digest },
  pictures: picturesOf(portal, entry.pictures),
  cover: pictureOf(portal, entry.cover),
});

function feed(portal: Portal, key: ShelfKey, home: string, title: string, description: string): FeedView {
  return {
    page: 'feed',
    path: feedPath(home),
    site: siteOf(portal),
    title,
    description,
    home,
    items: newest(shelf(portal, key), feedLength).map((entry) => feedItem(portal, entry)),
  };
}

export function allFeedView(portal: Portal): FeedView {
  const { name, tagline, council } = siteOf(portal);
  return feed(portal, 'all', '/', name, tagline ?? council);
}

export function shelfFeedView(portal: Portal, { key, path, heading, intro }: PublicShelf): FeedView {
  const { name } = siteOf(portal);
  return feed(portal, key, path, `${name}: ${heading}`, intro ?? heading);
}

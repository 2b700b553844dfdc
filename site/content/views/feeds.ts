import { exemplarKinds } from '#models/exemplar.ts';
import type { Site } from '#models/site.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import {
  exemplarKindPath,
  feedPath,
  feedsPath,
  linksPath,
  movementPath,
  opmlPath,
  radioPath,
  unitPath,
} from '../addresses.ts';
import { inOrder, type Portal } from '../portal.ts';
import type { Link, Page } from '../view.ts';
import { feedsByFormat, pageBase, siteOf } from './page.ts';
import { kindShelf, radioShelf } from './shelf.ts';

export type FeedsView = Page & {
  page: 'feeds';
  groups: { heading: string; feeds: { text: string; links: Link[] }[] }[];
};

/** The feeds by group, for a reader that takes them all at once. */
export type OpmlView = {
  page: 'opml';
  path: string;
  site: Site;
  groups: { heading: string; feeds: { text: string; feed: string; home: string }[] }[];
};

/** What the server's Link headers need to know. */
export type LinksView = { page: 'links'; path: string; origin: string; hub?: string };

/** All feeds by group: the page each follows, and what it is called. */
function feedGroups(portal: Portal): { heading: string; feeds: { page: string; text: string }[] }[] {
  const units = inOrder(portal, 'unit').sort((a, b) => compareText(a.name, b.name));
  return [
    {
      heading: 'Toàn cổng',
      feeds: [
        { page: '/', text: 'Tất cả bài viết' },
        { page: radioPath, text: radioShelf.heading },
      ],
    },
    {
      heading: 'Theo phong trào',
      feeds: inOrder(portal, 'movement').map(({ slug, name }) => ({ page: movementPath(slug), text: name })),
    },
    {
      heading: 'Theo loại điển hình',
      feeds: exemplarKinds.map((kind) => ({ page: exemplarKindPath(kind), text: kindShelf(kind).heading })),
    },
    {
      heading: 'Theo đơn vị',
      feeds: units.map(({ slug, name }) => ({ page: unitPath(slug), text: name })),
    },
  ].filter(({ feeds }) => feeds.length > 0);
}

export const feedsView = (portal: Portal): FeedsView => ({
  page: 'feeds',
  ...pageBase(portal, { path: feedsPath, title: 'Nguồn tin RSS' }),
  groups: feedGroups(portal).map(({ heading, feeds }) => ({
    heading,
    feeds: feeds.map(({ page, text }) => ({
      text,
      links: feedsByFormat(page),
    })),
  })),
});

export const opmlView = (portal: Portal): OpmlView => ({
  page: 'opml',
  path: opmlPath,
  site: siteOf(portal),
  groups: feedGroups(portal).map(({ heading, feeds }) => ({
    heading,
    feeds: feeds.map(({ page, text }) => ({ text, feed: feedPath(page), home: page })),
  })),
});

export function linksView(portal: Portal): LinksView {
  const { url, hub } = siteOf(portal);
  return { page: 'links', path: linksPath, origin: url, hub };
}

import { hash } from 'node:crypto';
import type { Site } from '#models/site.ts';
import { previewPath } from './addresses.ts';
import { known, movementLink, unitLink } from './cards.ts';
import { atSlug, type Portal } from './portal.ts';
import type { ArticleEntry } from './timeline.ts';
import type { Preview } from './view.ts';

/** What stands on the picture that social networks show of a page. */
export type PreviewPicture = {
  title: string;
  /** A line below the title. */
  note?: string;
  name: string;
  council: string;
  /** The picture's file in the snapshot and the point to keep in view, in per cent. */
  cover?: { file: string; x: number; y: number };
};

/** Raise it when the painter composes another way: a picture is painted once and kept by its name. */
const composition = 1;

/** Wide enough for its place in the picture. */
const coverWidth = 900;

function articlePicture(portal: Portal, { name, council }: Site, entry: ArticleEntry): PreviewPicture {
  const media = entry.cover === undefined ? undefined : portal.records.media.get(entry.cover);
  const size = media?.sizes.find(({ width }) => width >= coverWidth) ?? media?.sizes.at(-1);
  const movement = known(entry.movements.map((id) => movementLink(portal, id)))[0];
  return {
    title: entry.title,
    note: (movement ?? unitLink(portal, entry.introducedBy))?.text,
    name,
    council,
    cover: media && size && { file: size.file, ...media.focal },
  };
}

const portalPicture = ({ name, council, tagline }: Site): PreviewPicture => ({
  title: name,
  note: tagline,
  name,
  council,
});

/** The picture's address: it carries the digest of all that is on it, and belongs to that page alone. */
const addressOf = (page: string, picture: PreviewPicture): string =>
  previewPath(hash('sha256', JSON.stringify([composition, page, picture])).slice(0, 24));

export const articlePreview = (portal: Portal, site: Site, entry: ArticleEntry): Preview => ({
  src: addressOf(entry.id, articlePicture(portal, site, entry)),
  alt: entry.title,
});

/** The one that stands for every page that has none of its own. */
export const portalPreview = (site: Site): Preview => ({
  src: addressOf('', portalPicture(site)),
  alt: site.name,
});

/** The picture that goes with the page at an address, and where it stands; only stories and home have one. */
export function pictureAt(
  portal: Portal,
  path: string,
): { src: string; picture: PreviewPicture } | undefined {
  const { site } = portal;
  if (!site) return undefined;
  if (path === '/') return { src: portalPreview(site).src, picture: portalPicture(site) };
  const [, slug] = /^\/bai-viet\/([^/]+)\/$/.exec(path) ?? [];
  const entry = slug === undefined ? undefined : atSlug(portal, 'article', slug);
  return (
    entry && {
      src: articlePreview(portal, site, entry).src,
      picture: articlePicture(portal, site, entry),
    }
  );
}

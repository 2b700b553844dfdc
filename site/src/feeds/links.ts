import { type FeedFormat, feedFormatOf } from '#site/content/addresses.ts';
import type { FeedView } from '#site/content/views/feed.ts';

/** The media type of each format. */
export const mediaTypes: Record<FeedFormat, string> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
  podcast: 'application/rss+xml',
};

/** The media type of the feed at an address. */
export function feedTypeOf(path: string): string | undefined {
  const format = feedFormatOf(path.slice(path.lastIndexOf('/') + 1));
  return format && mediaTypes[format];
}

type FeedLink = { rel: string; href: string; type?: string };

/** Where a feed leads: itself, its hub, its other formats, and the pages of its archive (RFC 5005). */
export function links({ site, format, path, siblings, older, archive }: FeedView): FeedLink[] {
  const own = (rel: string, to: string | undefined, of: FeedFormat = format): FeedLink[] =>
    to === undefined ? [] : [{ rel, href: site.url + to, type: mediaTypes[of] }];
  return [
    ...own('self', path),
    ...(site.hub && !archive ? [{ rel: 'hub', href: site.hub }] : []),
    ...siblings.flatMap((sibling) => own('alternate', sibling.path, sibling.format)),
    ...own('current', archive?.current),
    ...own('prev-archive', older),
    ...own('next-archive', archive?.newer),
  ];
}

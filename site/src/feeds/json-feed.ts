import { isoWithOffset } from '#models/vietnamese/calendar.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { xmlText } from '../text/escape.ts';
import { contentOf, summaryOf } from './item-content.ts';

/** JSON Feed 1.1 with the whole text of every story. What it has no word for stands under `_guong_sang`. */
export function jsonFeed(view: FeedView, bodies: Bodies): string {
  const { site, older } = view;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: site.url + view.home,
    feed_url: site.url + view.path,
    description: view.description,
    language: 'vi',
    authors: [{ name: site.council, url: site.url }],
    next_url: older && site.url + older,
    hubs: site.hub && !view.archive ? [{ type: 'WebSub', url: site.hub }] : undefined,
    items: view.items.map((item) => itemOf(item, view, bodies)),
  };
  return `${JSON.stringify(feed, (_, value) => (typeof value === 'string' ? xmlText(value) : value))}\n`;
}

function itemOf(item: FeedItem, view: FeedView, bodies: Bodies) {
  const { url } = view.site;
  const { voice, cover } = item;
  return {
    id: item.guid,
    url: url + item.href,
    title: item.title,
    summary: summaryOf(item),
    content_html: contentOf(item, view, bodies),
    date_published: isoWithOffset(item.publishedAt),
    date_modified: isoWithOffset(item.updatedAt),
    authors: item.byline ? [{ name: item.byline }] : undefined,
    tags: item.categories.length > 0 ? item.categories : undefined,
    image: cover && url + (cover.sizes.at(-1)?.src ?? ''),
    attachments: voice && [
      {
        url: url + voice.src,
        mime_type: voice.mimeType,
        size_in_bytes: voice.bytes,
        duration_in_seconds: voice.seconds,
      },
    ],
    _guong_sang: extension(item, url),
  };
}

function extension({ script, replaces, voice, body }: FeedItem, url: string) {
  const said = {
    script_url: script && url + script,
    replaces,
    synthetic_voice: voice?.synthetic || undefined,
    recall: !body || undefined,
  };
  const isSaid = Object.values(said).some((value) => value !== undefined);
  return isSaid ? { about: `${url}/rss/`, ...said } : undefined;
}

import { rfc822 } from '#models/vietnamese/calendar.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { contentOf, summaryOf } from './item-content.ts';
import { links } from './links.ts';
import { podcastChannel, podcastItem, podcastNamespaces } from './podcast.ts';
import { element, markup, words, xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
  'xmlns:media': 'http://search.yahoo.com/mrss/',
};

/**
 * RSS 2.0 with the whole text of every story, by the RSS Advisory Board's profile; as a podcast with what
 * that needs. A story's guid is its own and outlives a change of address; times are Việt Nam's.
 */
export function rss(view: FeedView, bodies: Bodies): string {
  const isPodcast = view.format === 'podcast';
  const channel = element(
    'channel',
    {},
    words('title', view.title),
    words('link', view.site.url + view.home),
    words('description', view.description),
    words('language', 'vi'),
    words('lastBuildDate', view.updatedAt && rfc822(view.updatedAt)),
    words('docs', 'https://www.rssboard.org/rss-specification'),
    words('generator', 'Gương Sáng'),
    ...links(view).map((link) => element('atom:link', link)),
    view.archive?.isFull ? element('fh:archive', {}) : '',
    isPodcast ? podcastChannel(view) : '',
    ...view.items.map((item) => `\n${rssItem(item, view, bodies)}`),
  );
  const all = isPodcast ? { ...namespaces, ...podcastNamespaces } : namespaces;
  return xmlDocument(element('rss', { version: '2.0', ...all }, channel));
}

function rssItem(item: FeedItem, view: FeedView, bodies: Bodies): string {
  const { site } = view;
  return element(
    'item',
    {},
    words('title', item.title),
    words('link', site.url + item.href),
    words('description', summaryOf(item)),
    markup('content:encoded', contentOf(item, view, bodies)),
    words('guid', item.guid, { isPermaLink: false }),
    words('pubDate', rfc822(item.publishedAt)),
    words('dc:creator', item.byline),
    ...item.categories.map((category) => words('category', category)),
    item.voice
      ? element('enclosure', {
          url: site.url + item.voice.src,
          length: item.voice.bytes,
          type: item.voice.mimeType,
        })
      : '',
    item.script
      ? element('atom:link', {
          rel: 'alternate',
          href: site.url + item.script,
          type: 'text/plain',
          title: 'Bản đọc',
        })
      : '',
    cover(item, site.url),
    view.format === 'podcast' ? podcastItem(item, view) : '',
  );
}

/** The cover as a picture that comes with the story. */
function cover({ cover }: FeedItem, origin: string): string {
  const size = cover?.sizes.find(({ width }) => width >= 900) ?? cover?.sizes.at(-1);
  if (!cover || !size) return '';
  return element(
    'media:content',
    {
      url: origin + size.src,
      fileSize: size.bytes,
      medium: 'image',
      width: size.width,
      height: size.height,
    },
    words('media:description', cover.alt, { type: 'plain' }),
    words('media:credit', cover.credit, { role: 'photographer', scheme: 'urn:ebu' }),
  );
}

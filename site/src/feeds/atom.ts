import { isoWithOffset } from '#models/vietnamese/calendar.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { contentOf, summaryOf } from './item-content.ts';
import { links } from './links.ts';
import { element, markup, words, xmlDocument } from './xml.ts';

const namespaces = {
  xmlns: 'http://www.w3.org/2005/Atom',
  'xmlns:at': 'http://purl.org/atompub/tombstones/1.0',
  'xmlns:fh': 'http://purl.org/syndication/history/1.0',
};

/** A feed must say when it changed, one without stories too. */
const never = '1970-01-01T00:00:00Z';

/** Atom 1.0 with the whole text of every story, tombstones (RFC 6721) and archives (RFC 5005). */
export function atom(view: FeedView, bodies: Bodies): string {
  const { site, archive, path } = view;
  return xmlDocument(
    element(
      'feed',
      { ...namespaces, 'xml:lang': 'vi' },
      words('id', site.url + (archive?.current ?? path)),
      words('title', view.title),
      words('subtitle', view.description),
      words('updated', view.updatedAt ? isoWithOffset(view.updatedAt) : never),
      element('author', {}, words('name', site.council)),
      words('generator', 'Gương Sáng'),
      words('rights', `Khi phát, đăng lại xin ghi rõ nguồn: ${site.name}.`),
      element('link', { rel: 'alternate', href: site.url + view.home, type: 'text/html' }),
      ...links(view).map((link) => element('link', link)),
      archive?.isFull ? element('fh:archive', {}) : '',
      ...view.tombstones.map(({ guid, at }) => `\n${tombstone(guid, at)}`),
      ...view.items.map((item) => `\n${entry(item, view, bodies)}`),
    ),
  );
}

const tombstone = (guid: string, at: string) =>
  element(
    'at:deleted-entry',
    { ref: guid, when: isoWithOffset(at) },
    words('at:comment', 'Bài đã gỡ; đề nghị không phát lại, không đăng lại.'),
  );

function entry(item: FeedItem, view: FeedView, bodies: Bodies): string {
  const { url } = view.site;
  return element(
    'entry',
    {},
    words('id', item.guid),
    words('title', item.title),
    words('published', isoWithOffset(item.publishedAt)),
    words('updated', isoWithOffset(item.updatedAt)),
    item.byline ? element('author', {}, words('name', item.byline)) : '',
    ...item.categories.map((term) => element('category', { term })),
    element('link', { rel: 'alternate', href: url + item.href, type: 'text/html' }),
    item.script
      ? element('link', {
          rel: 'alternate',
          href: url + item.script,
          type: 'text/plain',
          title: 'Bản đọc',
        })
      : '',
    item.voice
      ? element('link', {
          rel: 'enclosure',
          href: url + item.voice.src,
          type: item.voice.mimeType,
          length: item.voice.bytes,
        })
      : '',
    words('summary', summaryOf(item)),
    markup('content', contentOf(item, view, bodies), { type: 'html' }),
  );
}

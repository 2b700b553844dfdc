import type { OpmlView } from '#site/content/views/feeds.ts';
import { element, words, xmlDocument } from './xml.ts';

/** OPML 2.0: all feeds in one file, by group. */
export function opml({ site, groups }: OpmlView): string {
  const outline = ({ text, feed, home }: OpmlView['groups'][number]['feeds'][number]) =>
    element('outline', {
      type: 'rss',
      text,
      title: text,
      xmlUrl: site.url + feed,
      htmlUrl: site.url + home,
      language: 'vi',
    });
  return xmlDocument(
    element(
      'opml',
      { version: '2.0' },
      element('head', {}, words('title', `${site.name}: các nguồn tin`), words('ownerName', site.council)),
      element(
        'body',
        {},
        ...groups.map(({ heading, feeds }) =>
          element('outline', { text: heading }, ...feeds.map((feed) => `\n${outline(feed)}`)),
        ),
      ),
    ),
  );
}

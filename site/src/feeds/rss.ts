import { getRssString } from '@astrojs/rss';
import { rfc822 } from '#models/vietnamese/calendar.ts';
import type { Bodies, FeedItem, FeedView } from '#site/content/view.ts';
import { bodyOf } from '../text/body.ts';
import { escapeMarkup, xmlText } from '../text/escape.ts';
import { feedImage, figure } from '../text/figure.ts';
import { renderMarkdown } from '../text/markdown.ts';

const element = (name: string, text: string) => `<${name}>${escapeMarkup(xmlText(text))}</${name}>`;

/**
 * RSS 2.0 with the whole text of every story. A story's guid is its own and outlives a change of
 * address; times are Việt Nam's; all addresses are absolute.
 */
export function rss(view: FeedView, bodies: Bodies): Promise<string> {
  const { site, items } = view;
  const self = escapeMarkup(site.url + view.path);
  const newest = items[0]?.publishedAt;
  return getRssString({
    title: xmlText(view.title),
    description: xmlText(view.description),
    site: site.url + view.home,
    trailingSlash: view.home.endsWith('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', dc: 'http://purl.org/dc/elements/1.1/' },
    customData: [
      '<language>vi</language>',
      newest ? element('lastBuildDate', rfc822(newest)) : '',
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    ].join(''),
    items: items.map((item) => ({
      title: xmlText(item.title),
      link: site.url + item.href,
      description: xmlText(item.summary),
      content: xmlText(fullText(item, view, bodies)),
      categories: item.categories.map(xmlText),
      customData: [
        `<guid isPermaLink="false">${escapeMarkup(item.guid)}</guid>`,
        element('pubDate', rfc822(item.publishedAt)),
        item.byline ? element('dc:creator', item.byline) : '',
      ].join(''),
    })),
  });
}

function fullText(item: FeedItem, { site }: FeedView, bodies: Bodies): string {
  const cover = item.cover ? figure(feedImage(item.cover, site.url), item.cover) : '';
  const base = site.url + item.href;
  return cover + renderMarkdown(bodyOf(item.body, bodies), { base, pictures: item.pictures, absolute: true });
}

import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import type { FeedView } from '#site/content/views/feed.ts';
import { rss } from '#site/src/feeds/rss.ts';
import { bodies, feed, feedItem, site } from '../fixture.ts';

const parser = new XMLParser({
  ignoreAttributes: false,
  parseTagValue: false,
  htmlEntities: true,
  trimValues: false,
  isArray: (name) => name === 'item' || name === 'category',
});
const read = (xml: string) => {
  expect(XMLValidator.validate(xml)).toBe(true);
  return parser.parse(xml).rss.channel;
};
const channelOf = (view: FeedView) => read(rss(view, bodies));

describe('the channel', () => {
  it('says what it follows, in which language, and where it is itself', async () => {
    const channel = channelOf(feed);
    expect(channel.title).toBe(feed.title);
    expect(channel.description).toBe(feed.description);
    expect(channel.link).toBe(`${site.url}${feed.home}`);
    expect(channel.language).toBe('vi');
    expect(channel['atom:link']).toEqual({
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
      '@_href': `${site.url}${feed.path}`,
    });
  });

  it('was last built when one of its stories last changed', async () => {
    expect(channelOf(feed).lastBuildDate).toBe('Sat, 21 Nov 2026 09:00:00 +0700');
    const empty = channelOf({ ...feed, updatedAt: undefined, items: [] });
    expect(empty).not.toHaveProperty('lastBuildDate');
    expect(empty).not.toHaveProperty('item');
  });

  it('is the same bytes every time', async () => {
    expect(rss(feed, bodies)).toBe(rss(structuredClone(feed), bodies));
  });
});

describe('a story', () => {
  it('carries its own number, its time in Việt Nam, its author and its groups', async () => {
    const [item] = channelOf(feed).item;
    expect(item.title).toBe(feedItem.title);
    expect(item.link).toBe(`${site.url}${feedItem.href}`);
    expect(item.guid).toEqual({ '#text': feedItem.guid, '@_isPermaLink': 'false' });
    expect(item.pubDate).toBe('Sat, 21 Nov 2026 01:30:00 +0700');
    expect(item['dc:creator']).toBe('Nông Thu Hà');
    expect(item.category).toEqual(feedItem.categories);
  });

  it('has its summary before its text, as readers that keep only the last expect', async () => {
    const [item] = channelOf(feed).item;
    const names = Object.keys(item);
    expect(item.description).toBe(feedItem.summary);
    expect(names.indexOf('description')).toBeLessThan(names.indexOf('content:encoded'));
  });

  it('has its whole text, cover first, with whole addresses only', async () => {
    const [item, second] = channelOf(feed).item;
    const text: string = item['content:encoded'];
    expect(text).toMatch(/^<figure><img src="https:\/\/guongsang\.example\.vn\/media\/hien-dat-960\.jpg"/);
    expect(text).toContain('Ảnh: Hoàng Minh Khôi');
    expect(text).toContain('<h2>Lan tỏa</h2>');
    expect(text).toContain(`href="${site.url}/van-ban/ke-hoach/"`);
    expect(text).toContain(`src="${site.url}/media/duong-moi-960.jpg"`);
    expect(text).not.toMatch(/(?:href|src)="(?!https?:\/\/)/);
    expect(second['content:encoded']).toMatch(/^<p>Tám giờ sáng/);
    expect(second).not.toHaveProperty('dc:creator');
  });

  it.each([
    ['A & B < C > D "E" \'F\' ]]> &amp; &#60;', 'A & B < C > D "E" \'F\' ]]> &amp; &#60;'],
    ['Mùa vàng 🌾 của bản', 'Mùa vàng 🌾 của bản'],
    ['dòng\u000b một\u0000\u001f\ufffe', 'dòng một'],
    ['Đặng Thị Hoà'.normalize('NFD'), 'Đặng Thị Hoà'],
    ['nửa \ud83c emoji', 'nửa  emoji'],
  ])('keeps a title: %j', async (title, kept) => {
    const item = { ...feedItem, title, summary: title, byline: title, categories: [title] };
    const [read] = channelOf({ ...feed, items: [item] }).item;
    expect(read.title).toBe(kept);
    expect(read.description).toBe(kept);
    expect(read['dc:creator']).toBe(kept);
    expect(read.category).toEqual([kept]);
  });

  it('keeps any text that a person can type', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (body) => {
        const xml = rss(
          { ...feed, items: [{ ...feedItem, summary: `.${body}.`, body: { id: 'a1', digest: body } }] },
          { a1: body },
        );
        expect(XMLValidator.validate(xml)).toBe(true);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
        expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
      }),
      { numRuns: 300 },
    );
  });
});

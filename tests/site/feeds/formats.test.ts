import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { podcastGuid } from '#site/content/uuid.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { atom } from '#site/src/feeds/atom.ts';
import { jsonFeed } from '#site/src/feeds/json-feed.ts';
import { opml } from '#site/src/feeds/opml.ts';
import { rss } from '#site/src/feeds/rss.ts';
import { readEverywhere } from '../../../scripts/benching/read-everywhere.ts';
import { bodies, feed, feedItem, site, voice } from '../fixture.ts';

const isJsonFeed = new Ajv().compile(
  JSON.parse(readFileSync(new URL('./json-feed.schema.json', import.meta.url), 'utf8')),
);
const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  htmlEntities: true,
  isArray: (name) => ['link', 'atom:link', 'at:deleted-entry', 'outline'].includes(name),
});
const writers = { rss, atom, json: jsonFeed, podcast: rss };
const formats = ['rss', 'atom', 'json', 'podcast'] as const;
const write = (format: (typeof formats)[number], more: Partial<FeedView> = {}) =>
  writers[format]({ ...feed, format, path: `/phat-thanh/${format}`, ...more }, bodies);

const heard: FeedItem = {
  ...feedItem,
  script: '/bai-viet/hien-dat-mo-duong/ban-doc.txt',
  voice,
  corrections: [{ on: '2026-11-21', note: 'Diện tích là 1.200 m².' }],
};

describe.each(formats)('the %s of a feed', (format) => {
  it('says the same to every reader', async () => {
    const items = await readEverywhere(
      format,
      write(format, { items: [heard, { ...heard, guid: 'urn:uuid:2' }] }),
    );
    expect(items.map(({ guid }) => guid)).toEqual([heard.guid, 'urn:uuid:2']);
    expect(items[0]).toMatchObject({
      title: heard.title,
      date: heard.publishedAt,
      enclosure: `${site.url}${voice.src} audio/mpeg ${voice.bytes}`,
    });
  });

  it('says at the top of a corrected story what was corrected, and when', async () => {
    const [item] = await readEverywhere(format, write(format, { items: [heard] }));
    expect(item?.body).toMatch(/^<p><strong>Đính chính ngày 21\/11\/2026: Diện tích là 1\.200 m²\./);
    expect(write(format, { items: [heard] })).toMatch(/[>"]Đính chính ngày 21\/11\/2026: Diện tích/);
  });

  it('leads to the script, to the pages before it and to its hub', () => {
    const text = write(format, {
      items: [heard],
      site: { ...site, hub: 'https://hub.example.vn/' },
      older: '/phat-thanh/2026/10/trang/1/x.xml',
    });
    expect(text).toContain(`${site.url}/bai-viet/hien-dat-mo-duong/ban-doc.txt`);
    expect(text).toContain(`${site.url}/phat-thanh/2026/10/trang/1/x.xml`);
    expect(text).toContain('https://hub.example.vn/');
  });

  it('stays whole and free of what XML forbids, whatever was typed', async () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        ']]>',
        '<![CDATA[',
        '&amp;lt;',
        '\ud83c',
        '\u0000',
        '🌾',
        'Hoà'.normalize('NFD'),
        '</item>',
      ),
    );
    await fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (parts) => {
        const words = `.${parts.join('')}.`;
        const item: FeedItem = {
          ...heard,
          title: words,
          summary: words,
          byline: words,
          categories: [words],
          body: { id: 'a1', digest: words },
          corrections: [{ on: '2026-11-21', note: words }],
          voice: { ...voice, voice: words, synthetic: false },
        };
        const text = writers[format]({ ...feed, format, title: words, items: [item] }, { a1: words });
        if (format === 'json') {
          expect(isJsonFeed(JSON.parse(text))).toBe(true);
        } else {
          expect(XMLValidator.validate(text)).toBe(true);
          // biome-ignore lint/suspicious/noControlCharactersInRegex: they must not be there
          expect(text).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/u);
        }
        expect(text).toBe(text.normalize('NFC'));
      }),
      { numRuns: 150 },
    );
  });
});

describe('a feed by the RSS profile', () => {
  const channel = (text: string) => parser.parse(text).rss.channel;

  it('names itself, gives every date with four digits of year in the zone of Việt Nam, and refers by number', () => {
    const text = write('rss', { items: [{ ...heard, title: 'A & B <C>' }] });
    expect(channel(text)['atom:link'][0]).toEqual({
      '@rel': 'self',
      '@href': `${site.url}/phat-thanh/rss`,
      '@type': 'application/rss+xml',
    });
    for (const [, date] of text.matchAll(/<(?:pubDate|lastBuildDate)>([^<]+)</g))
      expect(date).toMatch(
        /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} \+0700$/,
      );
    expect(text).toContain('<title>A &#x26; B &#x3C;C&#x3E;</title>');
  });

  it('gives a story one enclosure, its creator, and its cover with the bytes it has', () => {
    const { item } = channel(write('rss', { items: [heard] }));
    expect(item.enclosure).toEqual({
      '@url': `${site.url}${voice.src}`,
      '@length': String(voice.bytes),
      '@type': 'audio/mpeg',
    });
    expect(item['dc:creator']).toBe(heard.byline);
    expect(item['media:content']).toMatchObject({ '@medium': 'image', '@fileSize': String(960 * 90) });
  });
});

describe('an Atom feed', () => {
  const read = (more: Partial<FeedView>) => parser.parse(write('atom', more)).feed;

  it('carries a tombstone of every story that was taken from it', () => {
    const { 'at:deleted-entry': tombstones } = read({
      tombstones: [{ guid: 'urn:uuid:9', at: '2026-11-20T18:30:00.000Z' }],
    });
    expect(tombstones).toEqual([
      { '@ref': 'urn:uuid:9', '@when': '2026-11-21T01:30:00+07:00', 'at:comment': expect.any(String) },
    ]);
  });

  it('on an archive page bears the feed’s own name and leads back to it, forward and backward', () => {
    const page = read({
      path: '/phat-thanh/2026/10/trang/1/atom.xml',
      older: '/phat-thanh/2026/09/trang/2/atom.xml',
      archive: {
        current: '/phat-thanh/atom.xml',
        newer: '/phat-thanh/2026/11/trang/1/atom.xml',
        isFull: true,
      },
    });
    expect(page.id).toBe(`${site.url}/phat-thanh/atom.xml`);
    expect(page).toHaveProperty('fh:archive');
    const links = Object.fromEntries(
      page.link.map((link: Record<string, string>) => [link['@rel'], link['@href']]),
    );
    expect(links).toMatchObject({
      self: `${site.url}/phat-thanh/2026/10/trang/1/atom.xml`,
      current: `${site.url}/phat-thanh/atom.xml`,
      'prev-archive': `${site.url}/phat-thanh/2026/09/trang/2/atom.xml`,
      'next-archive': `${site.url}/phat-thanh/2026/11/trang/1/atom.xml`,
    });
  });
});

describe('the podcast', () => {
  it.each([
    ['https://mp3s.nashownotes.com/pc20rss.xml', '917393e3-1b1e-5cef-ace4-edaa54e1f810'],
    ['https://podnews.net/rss', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
    ['http://podnews.net/rss/', '9b024349-ccf0-5f69-a609-6b82873eab3c'],
  ])('%s has the guid that Podcasting 2.0 gives it', (address, guid) => {
    expect(podcastGuid(address)).toBe(guid);
  });

  it('tells a directory all it asks for, and of an episode how long it is, what it says and who speaks', () => {
    const { channel } = parser.parse(write('podcast', { items: [heard] })).rss;
    expect(channel).toMatchObject({
      'itunes:author': site.council,
      'itunes:image': { '@href': `${site.url}/podcast.png` },
      'itunes:explicit': 'false',
      'itunes:category': { '@text': 'Government' },
      'podcast:medium': 'podcast',
    });
    expect(channel.item).toMatchObject({
      'itunes:duration': String(voice.seconds),
      'podcast:transcript': {
        '@url': `${site.url}/bai-viet/hien-dat-mo-duong/ban-doc.txt`,
        '@type': 'text/plain',
      },
      'podcast:txt': { '#text': 'true', '@purpose': 'ai-content' },
    });
    const spoken = { ...heard, voice: { ...voice, synthetic: false } };
    expect(write('podcast', { items: [spoken] })).not.toContain('ai-content');
  });
});

describe('a JSON feed', () => {
  it('keeps to the schema of version 1.1, empty or full, with and without what may be missing', () => {
    const bare: FeedItem = { ...feedItem, byline: undefined, cover: undefined, categories: [] };
    const notice: FeedItem = { ...bare, body: undefined, title: 'THU HỒI: Bài cũ' };
    for (const items of [[], [heard], [bare, notice]])
      expect(isJsonFeed(JSON.parse(write('json', { items })))).toBe(true);
    expect(isJsonFeed({ version: 'https://jsonfeed.org/version/1.1', items: [] })).toBe(false);
  });
});

describe('the list of feeds', () => {
  it('names every feed once, by group', () => {
    const groups = [
      { heading: 'Toàn cổng', feeds: [{ text: 'Tất cả & mới', feed: '/rss.xml', home: '/' }] },
      { heading: 'Theo đơn vị', feeds: [{ text: 'Xã', feed: '/don-vi/xa/rss.xml', home: '/don-vi/xa/' }] },
    ];
    const { body } = parser.parse(opml({ page: 'opml', path: '/rss/opml.xml', site, groups })).opml;
    expect(body.outline.map((group: Record<string, unknown>) => group['@text'])).toEqual([
      'Toàn cổng',
      'Theo đơn vị',
    ]);
    expect(body.outline[0].outline).toEqual([
      {
        '@type': 'rss',
        '@text': 'Tất cả & mới',
        '@title': 'Tất cả & mới',
        '@xmlUrl': `${site.url}/rss.xml`,
        '@htmlUrl': `${site.url}/`,
        '@language': 'vi',
      },
    ]);
  });
});

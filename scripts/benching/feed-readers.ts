import { XMLParser } from 'fast-xml-parser';
import { parseFeed } from 'feedsmith';
import { parseFeed as parsePodcast } from 'podcast-partytime';
import RssParser from 'rss-parser';
import type { FeedFormat } from '#site/content/addresses.ts';

/** A story as a reader understood it, its date in UTC; what the reader does not read of this format is not there. */
export type ReadItem = { guid: string; title: string; date: string; body?: string; enclosure?: string };

type Reader = (text: string) => ReadItem[] | Promise<ReadItem[]>;

const date = (value: string | Date | undefined): string => new Date(value ?? Number.NaN).toISOString();
const voice = (url?: string, type?: string, length?: string | number): string | undefined =>
  url === undefined ? undefined : `${url} ${type} ${length}`;

/** Readers of each format that have nothing in common: every one must find the same. */
export const feedReaders: Record<FeedFormat, Record<string, Reader>> = {
  rss: { feedsmith: smithRss, 'rss-parser': rssParserRss, 'fast-xml-parser': plainRss },
  podcast: {
    feedsmith: smithRss,
    'rss-parser': rssParserRss,
    'fast-xml-parser': plainRss,
    'podcast-partytime': partytime,
  },
  atom: { feedsmith: smithAtom, 'rss-parser': rssParserAtom, 'fast-xml-parser': plainAtom },
  json: { feedsmith: smithJson, 'JSON.parse': plainJson },
};

function smithRss(text: string): ReadItem[] {
  const parsed = parseFeed(text);
  if (parsed.format !== 'rss') throw new Error(`feedsmith: ${parsed.format}`);
  return (parsed.feed.items ?? []).map((item) => ({
    guid: item.guid?.value ?? '',
    title: item.title ?? '',
    date: date(item.pubDate),
    body: item.content?.encoded ?? '',
    enclosure: voice(item.enclosures?.[0]?.url, item.enclosures?.[0]?.type, item.enclosures?.[0]?.length),
  }));
}

function smithAtom(text: string): ReadItem[] {
  const parsed = parseFeed(text);
  if (parsed.format !== 'atom') throw new Error(`feedsmith: ${parsed.format}`);
  return (parsed.feed.entries ?? []).map(({ id, title, published, content, links }) => {
    const sound = links?.find(({ rel }) => rel === 'enclosure');
    return {
      guid: id ?? '',
      title: title?.value ?? '',
      date: date(published),
      body: content?.value ?? '',
      enclosure: voice(sound?.href, sound?.type, sound?.length),
    };
  });
}

function smithJson(text: string): ReadItem[] {
  const parsed = parseFeed(text);
  if (parsed.format !== 'json') throw new Error(`feedsmith: ${parsed.format}`);
  return (parsed.feed.items ?? []).map((item) => ({
    guid: item.id ?? '',
    title: item.title ?? '',
    date: date(item.date_published),
    body: item.content_html ?? '',
    enclosure: voice(
      item.attachments?.[0]?.url,
      item.attachments?.[0]?.mime_type,
      item.attachments?.[0]?.size_in_bytes,
    ),
  }));
}

type JsonFeedItem = {
  id: string;
  title: string;
  date_published: string;
  content_html: string;
  attachments?: { url: string; mime_type: string; size_in_bytes: number }[];
};

function plainJson(text: string): ReadItem[] {
  const { items }: { items: JsonFeedItem[] } = JSON.parse(text);
  return items.map(({ id, title, date_published, content_html, attachments }) => ({
    guid: id,
    title,
    date: date(date_published),
    body: content_html,
    enclosure: voice(attachments?.[0]?.url, attachments?.[0]?.mime_type, attachments?.[0]?.size_in_bytes),
  }));
}

const rssParser = new RssParser<object, { id?: string; 'content:encoded'?: string }>();

async function rssParserRss(text: string): Promise<ReadItem[]> {
  const { items } = await rssParser.parseString(text);
  return items.map((item) => ({
    guid: item.guid ?? '',
    title: item.title ?? '',
    date: date(item.isoDate),
    body: item['content:encoded'] ?? '',
    enclosure: voice(item.enclosure?.url, item.enclosure?.type, item.enclosure?.length),
  }));
}

async function rssParserAtom(text: string): Promise<ReadItem[]> {
  const { items } = await rssParser.parseString(text);
  return items.map((item) => ({
    guid: item.id ?? '',
    title: item.title ?? '',
    date: date(item.isoDate),
    body: item.content ?? '',
  }));
}

const plain = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  trimValues: false,
  htmlEntities: true,
  processEntities: { enabled: true, maxTotalExpansions: 1_000_000, maxExpandedLength: 10_000_000 },
  isArray: (name) => ['item', 'entry', 'link'].includes(name),
});
const wordsOf = (node: unknown): string =>
  typeof node === 'object' && node !== null && '#text' in node ? String(node['#text']) : String(node ?? '');

function plainRss(text: string): ReadItem[] {
  const items: Record<string, never>[] = plain.parse(text).rss.channel.item ?? [];
  return items.map((item) => ({
    guid: wordsOf(item.guid),
    title: wordsOf(item.title),
    date: date(wordsOf(item.pubDate)),
    body: wordsOf(item['content:encoded']),
    enclosure: voice(item.enclosure?.['@url'], item.enclosure?.['@type'], item.enclosure?.['@length']),
  }));
}

function plainAtom(text: string): ReadItem[] {
  const entries: Record<string, never>[] = plain.parse(text).feed.entry ?? [];
  return entries.map((entry) => {
    const links = entry.link as unknown as Record<string, string>[];
    const sound = links.find((link) => link['@rel'] === 'enclosure');
    return {
      guid: wordsOf(entry.id),
      title: wordsOf(entry.title),
      date: date(wordsOf(entry.published)),
      body: wordsOf(entry.content),
      enclosure: voice(sound?.['@href'], sound?.['@type'], sound?.['@length']),
    };
  });
}

function partytime(text: string): ReadItem[] {
  const feed = parsePodcast(text);
  if (!feed) throw new Error('podcast-partytime: không đọc được');
  // It undoes the references of the HTML too, so its text is no longer ours.
  return feed.items.map(({ guid, title, pubDate, enclosure }) => ({
    guid,
    title: title ?? '',
    date: date(pubDate),
    enclosure: voice(enclosure.url, enclosure.type, enclosure.length),
  }));
}

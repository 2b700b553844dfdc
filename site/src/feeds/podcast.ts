import { podcastCoverPath } from '#site/content/addresses.ts';
import { podcastGuid } from '#site/content/uuid.ts';
import type { FeedItem, FeedView } from '#site/content/views/feed.ts';
import { element, words } from './xml.ts';

export const podcastNamespaces = {
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
  'xmlns:podcast': 'https://podcastindex.org/namespace/1.0',
};

/** What podcast directories ask of a channel. */
export function podcastChannel({ site, home, path, archive }: FeedView): string {
  const { contact } = site;
  return [
    words('itunes:author', site.council),
    element('itunes:image', { href: site.url + podcastCoverPath }),
    element('itunes:category', { text: 'Government' }),
    words('itunes:explicit', 'false'),
    words('itunes:type', 'episodic'),
    contact.email
      ? element('itunes:owner', {}, words('itunes:name', site.council), words('itunes:email', contact.email))
      : '',
    words('podcast:guid', podcastGuid(site.url + (archive?.current ?? path))),
    words('podcast:medium', 'podcast'),
    words('podcast:locked', 'no'),
    element(
      'image',
      {},
      words('url', site.url + podcastCoverPath),
      words('title', site.name),
      words('link', site.url + home),
    ),
  ].join('');
}

/** What a podcast says of an episode: how long, what it says in words, and whether a machine speaks. */
export function podcastItem({ voice, script }: FeedItem, { site }: FeedView): string {
  if (!voice) return '';
  return [
    words('itunes:duration', String(voice.seconds)),
    words('itunes:explicit', 'false'),
    words('itunes:episodeType', 'full'),
    script
      ? element('podcast:transcript', { url: site.url + script, type: 'text/plain', language: 'vi' })
      : '',
    words('podcast:person', voice.synthetic ? undefined : voice.voice, { role: 'narrator' }),
    voice.synthetic ? words('podcast:txt', 'true', { purpose: 'ai-content' }) : '',
    voice.air
      ? element(
          'podcast:alternateEnclosure',
          { type: voice.mimeType, title: 'Bản phát sóng' },
          element('podcast:source', { uri: site.url + voice.air }),
        )
      : '',
  ].join('');
}

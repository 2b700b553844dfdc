import { createApp } from 'astro/app/entrypoint';
import type { FeedFormat } from '#site/content/addresses.ts';
import type { Bodies, HtmlView, View } from '#site/content/view.ts';
import type { FeedView } from '#site/content/views/feed.ts';
import { atom } from '../src/feeds/atom.ts';
import { jsonFeed } from '../src/feeds/json-feed.ts';
import { mediaTypes } from '../src/feeds/links.ts';
import { opml } from '../src/feeds/opml.ts';
import { robots } from '../src/feeds/robots.ts';
import { rss } from '../src/feeds/rss.ts';
import { sitemap, sitemapIndex } from '../src/feeds/sitemap.ts';
import { humans } from '../src/identity/humans.ts';
import { manifest } from '../src/identity/manifest.ts';
import { scriptText } from '../src/text/script-text.ts';

export type Rendered = { contentType: string; body: string };

const feeds: Record<FeedFormat, (view: FeedView, bodies: Bodies) => string> = {
  rss,
  podcast: rss,
  atom,
  json: jsonFeed,
};

const app = createApp({ streaming: false });

// Astro would answer a page that throws with an empty 500: here it must stop the publisher.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`Astro answered ${status}`);
};

/** Renders a view; the same view and bodies always give the same bytes. Throws when a template throws. */
export async function render(view: View, bodies: Bodies): Promise<Rendered> {
  switch (view.page) {
    case 'feed':
      return answer(mediaTypes[view.format], feeds[view.format](view, bodies));
    case 'scriptText':
      return answer('text/plain', scriptText(view, bodies));
    case 'opml':
      return answer('text/x-opml', opml(view));
    case 'links':
      return answer('application/json', `${JSON.stringify({ origin: view.origin, hub: view.hub })}\n`);
    case 'sitemap':
      return answer('application/xml', sitemap(view));
    case 'sitemapIndex':
      return answer('application/xml', sitemapIndex(view));
    case 'robots':
      return answer('text/plain', robots(view));
    case 'manifest':
      return answer('application/json', manifest(view));
    case 'humans':
      return answer('text/plain', humans(view));
    default:
      return answer('text/html', await html(view, bodies));
  }
}

const answer = (type: string, body: string): Rendered => ({ contentType: `${type}; charset=utf-8`, body });

/** Every page goes through the one route `src/pages/index.astro`; the view says what and where it is. */
async function html(view: HtmlView, bodies: Bodies): Promise<string> {
  const response = await app.render(new Request('http://localhost/'), { locals: { view, bodies } });
  return response.text();
}

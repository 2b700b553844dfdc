import { createApp } from 'astro/app/entrypoint';
import type { Bodies, HtmlView, View } from '#site/content/view.ts';
import { robots } from '../src/feeds/robots.ts';
import { rss } from '../src/feeds/rss.ts';
import { sitemap, sitemapIndex } from '../src/feeds/sitemap.ts';

export type Rendered = { contentType: string; body: string };

const app = createApp({ streaming: false });

// Astro would answer a page that throws with an empty 500: here it must stop the publisher.
app.renderError = async (_request, { error, status }) => {
  throw error ?? new Error(`Astro answered ${status}`);
};

/** Renders a view; the same view and bodies always give the same bytes. Throws when a template throws. */
export async function render(view: View, bodies: Bodies): Promise<Rendered> {
  switch (view.page) {
    case 'feed':
      return { contentType: 'application/rss+xml; charset=utf-8', body: await rss(view, bodies) };
    case 'sitemap':
      return { contentType: 'application/xml; charset=utf-8', body: sitemap(view) };
    case 'sitemapIndex':
      return { contentType: 'application/xml; charset=utf-8', body: sitemapIndex(view) };
    case 'robots':
      return { contentType: 'text/plain; charset=utf-8', body: robots(view) };
    default:
      return { contentType: 'text/html; charset=utf-8', body: await html(view, bodies) };
  }
}

/** Every page goes through the one route `src/pages/index.astro`; the view says what and where it is. */
async function html(view: HtmlView, bodies: Bodies): Promise<string> {
  const response = await app.render(new Request('http://localhost/'), { locals: { view, bodies } });
  return response.text();
}

import { beforeAll, describe, expect, it } from 'vitest';
import type { HtmlView } from '#site/content/view.ts';
import { loadRenderer, type Renderer } from '#site/renderer/load.ts';
import type { Thing } from '#site/src/identity/organisation.ts';
import { asDataBlock, structuredData } from '#site/src/identity/structured-data.ts';
import { article, bodies, htmlViews, site, voice } from '../fixture.ts';

/** What search engines ask of the types used here; `inner` things are asked too. */
const required: Record<string, string[]> = {
  NewsArticle: ['headline', 'datePublished', 'dateModified', 'author', 'publisher', 'inLanguage'],
  BreadcrumbList: ['itemListElement'],
  ListItem: ['position', 'name', 'item'],
  GovernmentOrganization: ['name', 'url', 'logo'],
  Organization: ['name'],
  Person: ['name'],
  ProfilePage: ['mainEntity'],
  WebSite: ['name', 'url', 'potentialAction'],
  SearchAction: ['target', 'query-input'],
  EntryPoint: ['urlTemplate'],
  ImageObject: ['url'],
  AudioObject: ['contentUrl', 'encodingFormat', 'duration'],
  CorrectionComment: ['text', 'datePublished'],
  SpeakableSpecification: ['cssSelector'],
  ContactPoint: ['contactType', 'telephone'],
  Thing: ['name', 'url'],
};

function* thingsIn(value: unknown): Generator<Thing> {
  if (Array.isArray(value)) for (const item of value) yield* thingsIn(item);
  else if (typeof value === 'object' && value !== null) {
    if ('@type' in value) yield value as Thing;
    for (const inner of Object.values(value)) yield* thingsIn(inner);
  }
}

const block = /<script type="application\/ld\+json">(.*?)<\/script>/s;
let renderer: Renderer;
beforeAll(async () => {
  renderer = await loadRenderer();
});

async function graphOf(view: HtmlView): Promise<Thing[]> {
  const [, json] = block.exec((await renderer.render(view, bodies)).body) ?? [];
  return json ? JSON.parse(json)['@graph'] : [];
}

describe.each(htmlViews)('the page $page', (view) => {
  it('names to machines all that each type must have, and whole addresses', async () => {
    for (const thing of thingsIn(await graphOf(view))) {
      expect(Object.keys(required)).toContain(thing['@type']);
      for (const property of required[thing['@type']] ?? []) expect(thing[property], property).toBeTruthy();
      for (const key of ['url', 'item', 'contentUrl', 'logo'])
        if (typeof thing[key] === 'string') expect(thing[key]).toMatch(/^https:\/\/guongsang\.example\.vn\//);
    }
  });

  it('shows the same way to it to machines as to readers', async () => {
    const list = (await graphOf(view)).find((thing) => thing['@type'] === 'BreadcrumbList');
    const items = (list?.itemListElement ?? []) as { position: number; name: string; item: string }[];
    if (view.page === 'withdrawn' || view.page === 'notFound') expect(await graphOf(view)).toEqual([]);
    else if (view.breadcrumb.length === 0) expect(items).toEqual([]);
    else {
      expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
      const trail = items.map(({ item, name }) => ({ href: item.slice(site.url.length), text: name }));
      expect(trail).toEqual([...view.breadcrumb, { href: view.path, text: view.title }]);
    }
  });
});

it('shared, a page shows its own picture in the size it says; one that is gone shows none', async () => {
  for (const view of htmlViews) {
    const { body } = await renderer.render(view, bodies);
    const said = Object.fromEntries(
      [...body.matchAll(/<meta (?:property|name)="((?:og|twitter):[^"]+)" content="([^"]*)">/g)].map(
        ([, name, content]) => [name, content],
      ),
    );
    if (view.page === 'withdrawn' || view.page === 'notFound') expect(said).toEqual({});
    else
      expect(said).toMatchObject({
        'og:image': site.url + view.preview.src,
        'og:image:width': '1200',
        'og:image:height': '630',
        'og:image:alt': view.preview.alt,
        'twitter:card': 'summary_large_image',
      });
  }
});

it('a story carries Việt Nam’s time, its corrections and its voice', () => {
  const [story] = structuredData(article);
  expect(story).toMatchObject({
    headline: article.title,
    datePublished: '2026-11-21T01:30:00+07:00',
    dateModified: '2026-11-21T09:00:00+07:00',
    author: { '@type': 'Person', name: 'Nông Thu Hà' },
    publisher: { name: site.council },
    isAccessibleForFree: true,
    correction: [{ datePublished: '2026-11-21' }],
    audio: { contentUrl: site.url + voice.src, duration: 'PT301S' },
  });
});

it('a story without corrections says nothing of corrections', () => {
  const data = asDataBlock(structuredData({ ...article, corrections: [], people: [] }));
  expect(data).not.toMatch(/"correction"|"about"/);
});

it('without a byline the office is the author', () => {
  expect(structuredData({ ...article, byline: undefined })[0]).toMatchObject({
    author: { '@type': 'GovernmentOrganization', name: site.council },
  });
});

it('a person’s page says neither where the person lives nor what the person looks like', () => {
  const exemplar = htmlViews.find(({ page }) => page === 'exemplar');
  const person = exemplar && structuredData(exemplar)[0]?.mainEntity;
  expect(Object.keys(person ?? {})).toEqual(['@type', 'name', 'jobTitle', 'description', 'affiliation']);
});

it('no title ends the data block, and each is read back as it was written', async () => {
  for (const title of [
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '“Đèn” & \\u003c \u2028 “khuya”',
    ']]></SCRIPT >',
  ]) {
    const hostile = { ...article, title, summary: title, byline: title };
    expect(asDataBlock(structuredData(hostile))).not.toContain('<');
    const [story] = await graphOf(hostile);
    expect([story?.headline, story?.description]).toEqual([title, title]);
  }
});

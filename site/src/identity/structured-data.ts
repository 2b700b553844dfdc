import type { Site } from '#models/site.ts';
import { searchPath } from '#site/content/addresses.ts';
import type { HtmlView, ViewOf } from '#site/content/view.ts';
import { newsArticle } from './news-article.ts';
import { organisation, type Thing } from './organisation.ts';

/**
 * What a page says to machines of itself: the same facts that it shows, in schema.org's words. Nothing stands
 * here that a reader does not see, and of a person less: neither a place to live nor a face.
 */
export function structuredData(view: HtmlView): Thing[] {
  if (view.page === 'withdrawn' || view.page === 'notFound') return [];
  return [...ownThings(view), ...(view.breadcrumb.length > 0 ? [breadcrumbList(view)] : [])];
}

/** Things as the content of a `<script type="application/ld+json">`: no text in them can end the element. */
export const asDataBlock = (things: readonly Thing[]): string =>
  JSON.stringify({ '@context': 'https://schema.org', '@graph': things }, withoutEmptyLists).replaceAll(
    '<',
    '\\u003c',
  );

const withoutEmptyLists = (_: string, value: unknown) =>
  Array.isArray(value) && value.length === 0 ? undefined : value;

function ownThings(view: HtmlView): Thing[] {
  switch (view.page) {
    case 'home':
      return [organisation(view.site), webSite(view.site)];
    case 'article':
      return [newsArticle(view)];
    case 'exemplar':
      return profile(view);
    default:
      return [];
  }
}

const webSite = (site: Site): Thing => ({
  '@type': 'WebSite',
  '@id': `${site.url}/#cong`,
  url: `${site.url}/`,
  name: site.name,
  description: site.tagline,
  inLanguage: 'vi',
  publisher: { '@id': `${site.url}/#co-quan` },
  potentialAction: {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${site.url}${searchPath}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  },
});

/** The way to a page as the page itself shows it, and the page at its end. */
const breadcrumbList = ({ site, breadcrumb, path, title }: HtmlView): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: [...breadcrumb, { href: path, text: title }].map(({ href, text }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: text,
    item: site.url + href,
  })),
});

/** Persons and groups alone are things with a name of their own there; a household or a model is none. */
function profile({ site, path, name, exemplarKind, position, summary, unit }: ViewOf<'exemplar'>): Thing[] {
  const belongsTo = unit && { '@type': 'Organization', name: unit.text, url: site.url + unit.href };
  const subject: Partial<Record<typeof exemplarKind, Thing>> = {
    individual: {
      '@type': 'Person',
      name,
      jobTitle: position,
      description: summary,
      affiliation: belongsTo,
    },
    collective: { '@type': 'Organization', name, description: summary, parentOrganization: belongsTo },
  };
  const mainEntity = subject[exemplarKind];
  return mainEntity ? [{ '@type': 'ProfilePage', url: site.url + path, inLanguage: 'vi', mainEntity }] : [];
}

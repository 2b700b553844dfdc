import type { DocumentKind } from '#models/document.ts';
import type { ExemplarKind, ExemplarStep } from '#models/exemplar.ts';
import type { Field } from '#models/field.ts';
import type { MovementForm } from '#models/movement.ts';
import type { Site } from '#models/site.ts';
import type { UnitKind } from '#models/unit.ts';

/**
 * A view is all that one page prints, as plain data: a page is a function of its view and of the
 * compiled templates, so the digest of both tells whether the file must be written again.
 * Moments are ISO UTC, days 'yyyy-mm-dd', addresses start with '/'.
 */
export type Link = { href: string; text: string };

export type Picture = {
  alt: string;
  caption?: string;
  credit: string;
  /** CSS object-position, '50% 30%'. */
  focal: string;
  sizes: { src: string; width: number; height: number; bytes: number }[];
};

/** The words of a story: fetched by id when the page is rendered, known by digest until then. */
export type Body = { id: string; digest: string };

export type StoryCard = {
  href: string;
  title: string;
  summary: string;
  publishedAt: string;
  movement?: Link;
  unit?: Link;
  cover?: Picture;
};

export type Person = {
  href: string;
  name: string;
  exemplarKind: ExemplarKind;
  position?: string;
  place?: string;
  summary?: string;
  portrait?: Picture;
};

export type FeedItem = {
  guid: string;
  href: string;
  title: string;
  summary: string;
  publishedAt: string;
  byline?: string;
  categories: string[];
  body: Body;
  pictures: Record<string, Picture>;
  cover?: Picture;
};

type Page = {
  path: string;
  title: string;
  description?: string;
  site: Site;
  breadcrumb: Link[];
  /** Feeds to announce in the page's head. */
  feeds: Link[];
};

/** A story in a long list. */
export type StoryLine = { href: string; title: string; publishedAt: string; unit?: string };

/** The pages behind a list, newest year first: one a year, or one a month. */
export type Calendar = { year: number; href?: string; months: Link[] }[];

export type HomeView = Page & {
  page: 'home';
  lead?: StoryCard;
  latest: StoryCard[];
  radio: StoryCard[];
  people: Person[];
  movements: Link[];
};

export type ArticleView = Page & {
  page: 'article';
  summary: string;
  publishedAt: string;
  byline?: string;
  source?: string;
  field?: Field;
  cover?: Picture;
  body: Body;
  /** Pictures inside the body by media id; the Markdown names them `media:<id>`. */
  pictures: Record<string, Picture>;
  movements: Link[];
  unit?: Link;
  people: Person[];
  corrections: { on: string; note: string }[];
  sameExemplar: StoryCard[];
  previous?: Link;
  next?: Link;
  radio: boolean;
};

export type WithdrawnView = Page & { page: 'withdrawn'; withdrawnAt: string };

/** The newest stories of a movement, unit, exemplar kind or the radio column, with the periods behind them. */
export type ShelfView = Page & {
  page: 'shelf';
  heading: string;
  kicker: Link;
  intro?: string;
  facts: { label: string; value: string; href?: string }[];
  people: Person[];
  stories: StoryCard[];
  periods: Calendar;
  feed: string;
};

/** All stories of one year or month of a shelf or of the portal, oldest first. */
export type PeriodView = Page & {
  page: 'period';
  heading: string;
  stories: StoryLine[];
  earlier?: Link;
  later?: Link;
  back: Link;
};

export type ArchiveView = Page & { page: 'archive'; periods: Calendar };

export type MovementsView = Page & {
  page: 'movements';
  movements: { href: string; name: string; form: MovementForm; summary?: string; feed: string }[];
};

export type UnitsView = Page & {
  page: 'units';
  groups: { unitKind: UnitKind; units: { href: string; name: string; ended?: string }[] }[];
};

export type ExemplarsView = Page & {
  page: 'exemplars';
  kinds: { exemplarKind: ExemplarKind; href: string; feed: string }[];
  people: Person[];
};

export type ExemplarView = Page & {
  page: 'exemplar';
  name: string;
  exemplarKind: ExemplarKind;
  position?: string;
  place?: string;
  unit?: Link;
  summary?: string;
  portrait?: Picture;
  step?: ExemplarStep;
  steps: { step: ExemplarStep; on: string }[];
  stories: StoryCard[];
};

export type DocumentsView = Page & {
  page: 'documents';
  documents: {
    href: string;
    number?: string;
    title: string;
    documentKind: DocumentKind;
    issuer?: string;
    issuedOn?: string;
  }[];
};

export type DocumentView = Page & {
  page: 'document';
  number?: string;
  documentKind: DocumentKind;
  issuer?: string;
  issuedOn?: string;
  summary?: string;
  /** Markdown. */
  text?: string;
};

export type AboutView = Page & { page: 'about' };
export type NotFoundView = Page & { page: 'notFound' };

export type FeedsView = Page & {
  page: 'feeds';
  groups: { heading: string; feeds: Link[] }[];
};

export type FeedView = {
  page: 'feed';
  path: string;
  site: Site;
  title: string;
  description: string;
  /** The page that the feed follows. */
  home: string;
  /** Newest first, at most `feedLength`. */
  items: FeedItem[];
};

export type SitemapView = {
  page: 'sitemap';
  path: string;
  site: Site;
  urls: { href: string; lastmod?: string }[];
};
export type SitemapIndexView = { page: 'sitemapIndex'; path: string; site: Site; sitemaps: string[] };
export type RobotsView = { page: 'robots'; path: string; site: Site };

export type HtmlView =
  | HomeView
  | ArticleView
  | WithdrawnView
  | ShelfView
  | PeriodView
  | ArchiveView
  | MovementsView
  | UnitsView
  | ExemplarsView
  | ExemplarView
  | DocumentsView
  | DocumentView
  | AboutView
  | NotFoundView
  | FeedsView;

export type View = HtmlView | FeedView | SitemapView | SitemapIndexView | RobotsView;
export type ViewOf<P extends View['page']> = Extract<View, { page: P }>;

/** The stories' Markdown by article id, for the bodies a view names. */
export type Bodies = Record<string, string>;

import type { DocumentKind } from '#models/document.ts';
import type { ExemplarKind, ExemplarStep } from '#models/exemplar.ts';
import type { Field } from '#models/field.ts';
import type { MovementForm } from '#models/movement.ts';
import type { Site } from '#models/site.ts';
import type { SpeechSettings, StoryToSpeak } from '#models/spoken-script.ts';
import type { PeriodFigures, UnitFigures } from '#models/statistics.ts';
import type { UnitKind } from '#models/unit.ts';
import type { FeedFormat } from './addresses.ts';

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
  /** In formats that every reader shows, from small to large. */
  sizes: PictureFile[];
  avif?: PictureFile[];
};
export type PictureFile = { src: string; width: number; height: number; bytes: number };

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
  /** On the page of the radio column: where the script is, and the voice. */
  script?: string;
  voice?: Voice;
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

/** A recorded voice: the file to listen to, and the one a station airs where it is another. */
export type Voice = {
  src: string;
  mimeType: string;
  bytes: number;
  seconds: number;
  synthetic: boolean;
  voice?: string;
  air?: string;
};

export type Correction = { on: string; note: string };

export type FeedItem = {
  guid: string;
  /** The guid under which a story stood in the feeds before it was withdrawn. */
  replaces?: string;
  href: string;
  title: string;
  summary: string;
  publishedAt: string;
  updatedAt: string;
  byline?: string;
  categories: string[];
  corrections: Correction[];
  /** None in a notice that a story was called back. */
  body?: Body;
  pictures: Record<string, Picture>;
  cover?: Picture;
  /** Address of the plain text to read aloud. */
  script?: string;
  voice?: Voice;
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
  updatedAt: string;
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
  corrections: Correction[];
  /** Bản đọc, until its hour and without everyone's agreement to the radio not there. */
  script?: Link;
  voices: SpokenVersion[];
  embargo?: string;
  sameExemplar: StoryCard[];
  previous?: Link;
  next?: Link;
  radio: boolean;
};

/** A story as it is heard in one language; `language` is its BCP 47 mark. */
export type SpokenVersion = { label: string; language: string; by?: string; voice?: Voice; href?: string };

/** What both forms of a script are made from: `story` is all but the text itself. */
type Script = {
  story: Omit<StoryToSpeak, 'body'>;
  speech: SpeechSettings;
  body: Body;
  article: string;
  publishedAt: string;
  corrections: Correction[];
  languages: { id: string; label: string; language: string; by?: string; text: string }[];
};

export type ScriptView = Page & Script & { page: 'script'; text: string };
export type ScriptTextView = Script & { page: 'scriptText'; path: string; site: Site; title: string };

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
  feedLinks: Link[];
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

/** How many stories stand under each heading of a list. */
export type StoryCounts = {
  heading: string;
  /** What the list is made of: 'Phong trào'. */
  of: string;
  rows: { label: string; href?: string; count: number }[];
};

export type StatisticsView = Page & {
  page: 'statistics';
  /** With the newest period of each plan that has one. */
  plans: { href: string; title: string; number?: string; on: string; latest?: PeriodFigures }[];
  stories: number;
  counts: StoryCounts[];
};

type Figures = Omit<UnitFigures, 'unit'>;

export type PlanStatisticsView = Page & {
  page: 'planStatistics';
  number?: string;
  issuer?: string;
  document?: Link;
  from: string;
  to: string;
  /** The day on which the figures were taken. */
  on: string;
  quotas: string[];
  periods: PeriodFigures[];
  units: (Figures & { name: string; href?: string })[];
  total: Figures;
};

export type AboutView = Page & { page: 'about' };
export type NotFoundView = Page & { page: 'notFound' };

export type FeedsView = Page & {
  page: 'feeds';
  groups: { heading: string; feeds: { text: string; links: Link[] }[] }[];
};

/** The feeds by group, for a reader that takes them all at once. */
export type OpmlView = {
  page: 'opml';
  path: string;
  site: Site;
  groups: { heading: string; feeds: { text: string; feed: string; home: string }[] }[];
};

/** What the server's Link headers need to know. */
export type LinksView = { page: 'links'; path: string; origin: string; hub?: string };

export type FeedView = {
  page: 'feed';
  format: FeedFormat;
  path: string;
  site: Site;
  title: string;
  description: string;
  /** The page that the feed follows. */
  home: string;
  updatedAt?: string;
  /** Newest first; each title once. */
  items: FeedItem[];
  /** Stories that were taken down, newest first: what a reader has of them goes. */
  tombstones: { guid: string; at: string }[];
  /** The same feed in other formats. */
  siblings: { format: FeedFormat; path: string }[];
  /** RFC 5005: the page before; on an archive page also the feed itself and the page after. */
  older?: string;
  archive?: { current: string; newer?: string; isFull: boolean };
};

export type SitemapView = {
  page: 'sitemap';
  path: string;
  site: Site;
  urls: { href: string; lastmod?: string }[];
};
export type SitemapIndexView = { page: 'sitemapIndex'; path: string; site: Site; sitemaps: string[] };
export type RobotsView = { page: 'robots'; path: string; site: Site };
export type ManifestView = { page: 'manifest'; path: string; site: Site };
export type HumansView = { page: 'humans'; path: string; site: Site };

export type HtmlView =
  | HomeView
  | ArticleView
  | ScriptView
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
  | StatisticsView
  | PlanStatisticsView
  | AboutView
  | NotFoundView
  | FeedsView;

export type View =
  | HtmlView
  | ScriptTextView
  | FeedView
  | OpmlView
  | LinksView
  | SitemapView
  | SitemapIndexView
  | RobotsView
  | ManifestView
  | HumansView;
export type ViewOf<P extends View['page']> = Extract<View, { page: P }>;

/** The stories' Markdown by article id, for the bodies a view names. */
export type Bodies = Record<string, string>;

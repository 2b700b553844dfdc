import type { ExemplarKind } from '#models/exemplar.ts';
import type { Site } from '#models/site.ts';
import type { ArticleView, WithdrawnView } from './views/article.ts';
import type { DocumentView } from './views/document.ts';
import type { EnglishView } from './views/english.ts';
import type { ExemplarView } from './views/exemplar.ts';
import type { FeedView } from './views/feed.ts';
import type { FeedsView, LinksView, OpmlView } from './views/feeds.ts';
import type { HomeView } from './views/home.ts';
import type { HumansView, ManifestView } from './views/identity.ts';
import type {
  AboutView,
  DocumentsView,
  ExemplarsView,
  MovementsView,
  NotFoundView,
  UnitsView,
} from './views/indexes.ts';
import type { ArchiveView, PeriodView } from './views/period.ts';
import type { ScriptTextView, ScriptView } from './views/script.ts';
import type { SearchView } from './views/search.ts';
import type { ShelfView } from './views/shelf.ts';
import type { RobotsView, SitemapIndexView, SitemapView } from './views/sitemap.ts';
import type { PlanStatisticsView, StatisticsView } from './views/statistics.ts';

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

/** The picture that social networks show of a page, in `previewSize`. */
export type Preview = { src: string; alt: string };

/** What every page that a person reads carries. */
export type Page = {
  path: string;
  title: string;
  description?: string;
  preview: Preview;
  site: Site;
  breadcrumb: Link[];
  /** Feeds to announce in the page's head. */
  feeds: Link[];
};

/** A story in a long list. */
export type StoryLine = { href: string; title: string; publishedAt: string; unit?: string };

/** The pages behind a list, newest year first: one a year, or one a month. */
export type Calendar = { year: number; href?: string; months: Link[] }[];

/** A story as it is heard in one language; `language` is its BCP 47 mark. */
export type SpokenVersion = { label: string; language: string; by?: string; voice?: Voice; href?: string };

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
  | EnglishView
  | NotFoundView
  | FeedsView
  | SearchView;

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

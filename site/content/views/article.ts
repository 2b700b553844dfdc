import type { Withdrawn } from '#models/article.ts';
import type { Field } from '#models/field.ts';
import { articlePath, feedPath, gonePath, scriptPath, scriptTextPath } from '../addresses.ts';
import { known, movementLink, person, pictureOf, storyCards, storyLink, unitLink } from '../cards.ts';
import { type Portal, type ShelfKey, shelf } from '../portal.ts';
import { articlePreview } from '../previews.ts';
import { type ArticleEntry, around, isBefore, newest } from '../timeline.ts';
import type { Body, Correction, Link, Page, Person, Picture, SpokenVersion, StoryCard } from '../view.ts';
import { hasScript, spokenVersions } from '../voices.ts';
import { pageBase, siteOf } from './page.ts';

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
  /** Its words as plain text. */
  spoken?: string;
  voices: SpokenVersion[];
  embargo?: string;
  sameExemplar: StoryCard[];
  /** From the same movements and the same unit. */
  related: StoryCard[];
  previous?: Link;
  next?: Link;
  radio: boolean;
};

export type WithdrawnView = Page & { page: 'withdrawn'; withdrawnAt: string };

/** A reader walks from story to story along the first movement. */
function alongMovement(
  portal: Portal,
  entry: ArticleEntry,
): { previous?: ArticleEntry; next?: ArticleEntry } {
  const [movement] = entry.movements;
  if (movement === undefined) return {};
  const { before, after } = around(shelf(portal, `movement/${movement}`), entry, 1);
  return { previous: before[0], next: after[0] };
}

const mostBeside = 3;

/** Other stories of the people told of, newest first. */
function sameExemplar(portal: Portal, entry: ArticleEntry): ArticleEntry[] {
  const others = new Map<string, ArticleEntry>();
  for (const id of entry.exemplars)
    for (const other of newest(shelf(portal, `exemplar/${id}`), mostBeside + 1))
      if (other.id !== entry.id) others.set(other.id, other);
  return [...others.values()].slice(0, mostBeside);
}

/** Where a story's related ones are looked for, and how many places back: a new story is related to none. */
export const relatedShelves = (entry: ArticleEntry): ShelfKey[] => [
  ...(entry.introducedBy ? ([`unit/${entry.introducedBy}`] as const) : []),
  ...entry.movements.map((id) => `movement/${id}` as const),
];
export const relatedReach = mostBeside + 1;

/** The latest of the stories told before this one in its unit and movements, but for those named already. */
function related(portal: Portal, entry: ArticleEntry, named: readonly (ArticleEntry | undefined)[]) {
  const earlier = relatedShelves(entry).flatMap(
    (key) => around(shelf(portal, key), entry, relatedReach).before,
  );
  const others = new Map(earlier.map((other) => [other.id, other]));
  for (const other of named) if (other) others.delete(other.id);
  return [...others.values()].sort((a, b) => (isBefore(a, b) ? 1 : -1)).slice(0, mostBeside);
}

export function picturesOf(portal: Portal, ids: readonly string[]): Record<string, Picture> {
  return Object.fromEntries(
    ids.flatMap((id) => {
      const picture = pictureOf(portal, id);
      return picture ? [[id, picture]] : [];
    }),
  );
}

export function articleView(portal: Portal, entry: ArticleEntry): ArticleView {
  const movements = known(entry.movements.map((id) => movementLink(portal, id)));
  const { previous, next } = alongMovement(portal, entry);
  const same = sameExemplar(portal, entry);
  return {
    page: 'article',
    ...pageBase(portal, {
      path: articlePath(entry.slug),
      title: entry.title,
      description: entry.summary,
      trail: [{ href: '/phong-trao/', text: 'Phong trào' }, ...movements.slice(0, 1)],
      feeds: movements.map(({ href, text }) => ({ href: feedPath(href), text })),
      preview: articlePreview(portal, siteOf(portal), entry),
    }),
    summary: entry.summary,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    byline: entry.byline,
    source: entry.source,
    field: entry.field,
    cover: pictureOf(portal, entry.cover),
    body: { id: entry.id, digest: entry.digest },
    pictures: picturesOf(portal, entry.pictures),
    movements,
    unit: unitLink(portal, entry.introducedBy),
    people: known(entry.exemplars.map((id) => person(portal, id))),
    corrections: entry.corrections,
    script: hasScript(entry) ? { href: scriptPath(entry.slug), text: 'Bản đọc cho đài' } : undefined,
    spoken: hasScript(entry) ? scriptTextPath(entry.slug) : undefined,
    voices: spokenVersions(portal, entry),
    embargo: entry.embargo,
    sameExemplar: storyCards(portal, same),
    related: storyCards(portal, related(portal, entry, [...same, previous, next])),
    previous: storyLink(previous),
    next: storyLink(next),
    radio: entry.radio,
  };
}

export const withdrawnView = (portal: Portal, record: Withdrawn): WithdrawnView => ({
  page: 'withdrawn',
  ...pageBase(portal, { path: gonePath(record.slug), title: 'Bài viết đã được gỡ' }),
  withdrawnAt: record.withdrawnAt,
});

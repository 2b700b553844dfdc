import type { Withdrawn } from '#models/article.ts';
import type { Field } from '#models/field.ts';
import { articlePath, feedPath, gonePath, scriptPath } from '../addresses.ts';
import { known, movementLink, person, pictureOf, storyCards, storyLink, unitLink } from '../cards.ts';
import { type Portal, shelf } from '../portal.ts';
import { articlePreview } from '../previews.ts';
import { type ArticleEntry, neighbours, newest } from '../timeline.ts';
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
  voices: SpokenVersion[];
  embargo?: string;
  sameExemplar: StoryCard[];
  previous?: Link;
  next?: Link;
  radio: boolean;
};

export type WithdrawnView = Page & { page: 'withdrawn'; withdrawnAt: string };

/** A reader walks from story to story along the first movement. */
function alongMovement(portal: Portal, entry: ArticleEntry): ReturnType<typeof neighbours> {
  const [movement] = entry.movements;
  return movement === undefined ? {} : neighbours(shelf(portal, `movement/${movement}`), entry);
}

const sameExemplarLength = 4;

/** Other stories of the people told of, newest first. */
function sameExemplar(portal: Portal, entry: ArticleEntry): ArticleEntry[] {
  const others = new Map<string, ArticleEntry>();
  for (const id of entry.exemplars)
    for (const other of newest(shelf(portal, `exemplar/${id}`), sameExemplarLength + 1))
      if (other.id !== entry.id) others.set(other.id, other);
  return [...others.values()].slice(0, sameExemplarLength);
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
    voices: spokenVersions(portal, entry),
    embargo: entry.embargo,
    sameExemplar: storyCards(portal, sameExemplar(portal, entry)),
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

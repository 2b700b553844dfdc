import type { MediaFile } from '#models/media.ts';
import { articlePath, exemplarPath, mediaPath, movementPath, unitPath } from './addresses.ts';
import type { Portal } from './portal.ts';
import type { ArticleEntry } from './timeline.ts';
import type { Link, Person, Picture, PictureFile, StoryCard, StoryLine } from './view.ts';

/** A record may name another that is not public (yet): such a reference is left out, never guessed. */
export const known = <T>(items: readonly (T | undefined)[]): T[] =>
  items.filter((item) => item !== undefined);

export function pictureOf(portal: Portal, id: string | undefined): Picture | undefined {
  const media = id === undefined ? undefined : portal.records.media.get(id);
  if (!media) return undefined;
  return {
    alt: media.alt,
    caption: media.caption,
    credit: media.credit,
    focal: `${Math.round(media.focal.x)}% ${Math.round(media.focal.y)}%`,
    sizes: media.sizes.map(pictureFile),
    avif: media.avif?.map(pictureFile),
  };
}

const pictureFile = ({ file, ...size }: MediaFile): PictureFile => ({ src: mediaPath(file), ...size });

export function movementLink(portal: Portal, id: string): Link | undefined {
  const movement = portal.records.movement.get(id);
  return movement && { href: movementPath(movement.slug), text: movement.name };
}

export function unitLink(portal: Portal, id: string | undefined): Link | undefined {
  const unit = id === undefined ? undefined : portal.records.unit.get(id);
  return unit && { href: unitPath(unit.slug), text: unit.name };
}

export const storyLink = (entry: ArticleEntry | undefined): Link | undefined =>
  entry && { href: articlePath(entry.slug), text: entry.title };

export const storyCard = (portal: Portal, entry: ArticleEntry): StoryCard => ({
  href: articlePath(entry.slug),
  title: entry.title,
  summary: entry.summary,
  publishedAt: entry.publishedAt,
  movement: known(entry.movements.map((id) => movementLink(portal, id)))[0],
  unit: unitLink(portal, entry.introducedBy),
  cover: pictureOf(portal, entry.cover),
});

export const storyLine = (portal: Portal, entry: ArticleEntry): StoryLine => ({
  href: articlePath(entry.slug),
  title: entry.title,
  publishedAt: entry.publishedAt,
  unit: unitLink(portal, entry.introducedBy)?.text,
});

export const storyCards = (portal: Portal, entries: readonly ArticleEntry[]): StoryCard[] =>
  entries.map((entry) => storyCard(portal, entry));

export function person(portal: Portal, id: string): Person | undefined {
  const exemplar = portal.records.exemplar.get(id);
  if (!exemplar) return undefined;
  const { name, exemplarKind, position, place, summary } = exemplar;
  return {
    href: exemplarPath(exemplar.slug),
    name,
    exemplarKind,
    position,
    place,
    summary,
    portrait: pictureOf(portal, exemplar.portrait),
  };
}

/** The exemplars most lately told of, each once, with the newest story of each. */
export function lastTold(portal: Portal, timeline: readonly ArticleEntry[], count: number) {
  const told = new Map<string, ArticleEntry>();
  for (let index = timeline.length - 1; index >= 0 && told.size < count; index--) {
    const story = timeline[index] as ArticleEntry;
    for (const id of story.exemplars)
      if (!told.has(id) && portal.records.exemplar.has(id)) told.set(id, story);
  }
  return [...told].slice(0, count).map(([exemplar, story]) => ({ exemplar, story }));
}

export const newestPeople = (portal: Portal, timeline: readonly ArticleEntry[], count: number): Person[] =>
  known(lastTold(portal, timeline, count).map(({ exemplar }) => person(portal, exemplar)));

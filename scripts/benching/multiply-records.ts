import type { Article } from '#models/article.ts';
import type { Exemplar } from '#models/exemplar.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import type { Unit } from '#models/unit.ts';
import { openOtherWords } from './other-words.ts';

/** A province has so many times the demo's units, however long it writes. */
const mostUnits = 6;

/**
 * The public record with its stories copied until there are `articles`, spread evenly over `years` before the
 * newest one, and with them the people they tell of and the units; without pictures, recordings and files. Some
 * words of the copies are others, so that an index of them is as rich as one of other stories.
 */
export function* multiplyRecords(
  records: readonly PublicRecord[],
  articles: number,
  years = 10,
): Generator<PublicRecord> {
  const stories = records.filter((record) => record.kind === 'article');
  const other = openOtherWords(stories.map(({ body }) => body));
  const newest = Math.max(...stories.map(({ publishedAt }) => Date.parse(publishedAt)));
  const step = (years * 365.25 * 24 * 3_600_000) / articles;
  const copies = Math.ceil(articles / stories.length);

  const copyOfUnit = (unit: Unit, k: number): Unit => ({
    ...unit,
    ...placed(unit, k),
    name: named(unit.name, k),
    parent: undefined,
    successors: [],
  });
  const copyOfExemplar = (exemplar: Exemplar, k: number): Exemplar => ({
    ...exemplar,
    ...placed(exemplar, k),
    name: named(exemplar.name, k),
    summary: exemplar.summary && other.text(exemplar.summary, `${exemplar.slug} ${k}`),
    unit: exemplar.unit && copied(exemplar.unit, k % mostUnits),
    portrait: undefined,
  });
  const copyOfStory = (story: Article, k: number, at: string): Article => ({
    ...story,
    ...placed(story, k),
    guid: `${story.guid}-${k}`,
    title: other.text(story.title, `title ${story.slug} ${k}`),
    summary: other.text(story.summary, `summary ${story.slug} ${k}`),
    body: other.text(story.body, `body ${story.slug} ${k}`),
    exemplars: story.exemplars.map((id) => copied(id, k)),
    introducedBy: story.introducedBy && copied(story.introducedBy, k % mostUnits),
    cover: undefined,
    pictures: [],
    recording: undefined,
    languages: [],
    publishedAt: at,
    updatedAt: at,
  });
  const named = (name: string, k: number) => (k === 0 ? name : `${name} ${other.word(name + k)}`);

  for (const record of records)
    if (record.kind === 'unit')
      for (let k = 0; k < Math.min(copies, mostUnits); k++) yield copyOfUnit(record, k);
    else if (record.kind === 'exemplar') for (let k = 0; k < copies; k++) yield copyOfExemplar(record, k);
    else if (record.kind === 'document') yield { ...record, file: undefined };
    else if (record.kind === 'movement' || record.kind === 'site') yield record;
  for (let number = 0; number < articles; number++) {
    const at = new Date(newest - number * step).toISOString();
    const story = stories[number % stories.length] as Article;
    yield copyOfStory(story, Math.floor(number / stories.length), at);
  }
}

const copied = (id: string, k: number) => (k === 0 ? id : `${id}-${k}`);
const placed = ({ id, slug }: { id: string; slug: string }, k: number) => ({
  id: copied(id, k),
  slug: copied(slug, k),
});

import { hash } from 'node:crypto';
import type { Article, Withdrawn } from '#models/article.ts';
import type { Document } from '#models/document.ts';
import type { Exemplar } from '#models/exemplar.ts';
import type { Media } from '#models/media.ts';
import type { Movement } from '#models/movement.ts';
import type { Recording } from '#models/recording.ts';
import type { Site } from '#models/site.ts';
import type { PublicRecord, RecordChange, RecordKey } from '#models/snapshot.ts';
import { type SpeechSettings, speechSettingsSchema } from '#models/spoken-script.ts';
import type { Statistics } from '#models/statistics.ts';
import type { Unit } from '#models/unit.ts';
import { type ArticleEntry, insert, remove, type Timeline } from './timeline.ts';

/**
 * A shelf gathers stories: 'all', 'radio', 'recalled' (from the radio column), 'movement/3', 'unit/7',
 * 'exemplar/9', 'media/4', 'recording/2', 'kind/individual'.
 */
export type ShelfKey =
  | 'all'
  | 'radio'
  | 'recalled'
  | `${'movement' | 'unit' | 'exemplar' | 'media' | 'recording' | 'kind'}/${string}`;

type Named = {
  article: ArticleEntry;
  withdrawn: Withdrawn;
  exemplar: Exemplar;
  movement: Movement;
  unit: Unit;
  document: Document;
  media: Media;
  recording: Recording;
  statistics: Statistics;
};

/** The public record in memory, indexed for the pages that show it. */
export type Portal = {
  site?: Site;
  /** How scripts are read aloud. */
  speech: SpeechSettings;
  records: { [K in keyof Named]: Map<string, Named[K]> };
  /** 'movement/xay-dung-nong-thon-moi' → id */
  slugs: Map<string, string>;
  shelves: Map<ShelfKey, Timeline>;
};

export const createPortal = (): Portal => ({
  speech: speechSettingsSchema.parse({}),
  records: {
    article: new Map(),
    withdrawn: new Map(),
    exemplar: new Map(),
    movement: new Map(),
    unit: new Map(),
    document: new Map(),
    media: new Map(),
    recording: new Map(),
    statistics: new Map(),
  },
  slugs: new Map(),
  shelves: new Map(),
});

export const shelf = (portal: Portal, key: ShelfKey): Timeline => portal.shelves.get(key) ?? [];

const byId = new Intl.Collator('en', { numeric: true });

/** Records of a kind (those that match) in the order they were made, whatever order they arrived in. */
export const inOrder = <K extends keyof Named>(
  portal: Portal,
  kind: K,
  matches: (record: Named[K]) => boolean = () => true,
): Named[K][] =>
  [...(portal.records[kind] as Map<string, Named[K]>).values()]
    .filter(matches)
    .sort((a, b) => byId.compare(a.id, b.id));

/** The record of a kind that stands at a slug. */
export const atSlug = <K extends Exclude<keyof Named, 'media' | 'recording' | 'statistics'>>(
  portal: Portal,
  kind: K,
  slug: string,
) => portal.records[kind].get(portal.slugs.get(`${kind}/${slug}`) ?? '') as Named[K] | undefined;

export const entryOf = ({ body, ...article }: Article, digest: string): ArticleEntry => ({
  ...article,
  digest,
  bytes: Buffer.byteLength(body),
});

export const digestOf = (record: PublicRecord): string =>
  hash('sha256', JSON.stringify(record), 'base64url').slice(0, 22);

/** The shelves a story stands on. Those of the kinds follow from the exemplars it tells of. */
export function shelvesOf(portal: Portal, entry: ArticleEntry): ShelfKey[] {
  const kinds = entry.exemplars.flatMap((id) => portal.records.exemplar.get(id)?.exemplarKind ?? []);
  const pictures = entry.cover ? [entry.cover, ...entry.pictures] : entry.pictures;
  return [
    'all',
    ...(entry.radio ? (['radio'] as const) : []),
    ...(entry.recall ? (['recalled'] as const) : []),
    ...entry.movements.map((id) => `movement/${id}` as const),
    ...(entry.introducedBy ? ([`unit/${entry.introducedBy}`] as const) : []),
    ...entry.exemplars.map((id) => `exemplar/${id}` as const),
    ...new Set(kinds.map((kind) => `kind/${kind}` as const)),
    ...new Set(pictures.map((id) => `media/${id}` as const)),
    ...new Set(voicesOf(entry).map((id) => `recording/${id}` as const)),
  ];
}

/** The recordings of a story, in whatever language. */
const voicesOf = (entry: ArticleEntry): string[] =>
  [entry, ...entry.languages].flatMap(({ recording }) => recording ?? []);

function shelve(portal: Portal, entry: ArticleEntry): void {
  for (const key of shelvesOf(portal, entry)) {
    const timeline = portal.shelves.get(key);
    if (timeline) insert(timeline, entry);
    else portal.shelves.set(key, [entry]);
  }
}

function unshelve(portal: Portal, entry: ArticleEntry): void {
  for (const key of shelvesOf(portal, entry)) {
    const timeline = portal.shelves.get(key);
    if (!timeline) continue;
    remove(timeline, entry);
    if (timeline.length === 0) portal.shelves.delete(key);
  }
}

function take(portal: Portal, key: RecordKey): void {
  const [kind, id] = key.split('/') as [PublicRecord['kind'], string];
  if (kind === 'site' || kind === 'speech') return;
  const record = portal.records[kind].get(id);
  if (!record) return;
  if (record.kind === 'article') unshelve(portal, record);
  // Another record may have taken the address over in the meantime.
  if ('slug' in record && portal.slugs.get(`${kind}/${record.slug}`) === id)
    portal.slugs.delete(`${kind}/${record.slug}`);
  portal.records[kind].delete(id);
}

function putEntry(portal: Portal, entry: ArticleEntry): void {
  portal.slugs.set(`article/${entry.slug}`, entry.id);
  portal.records.article.set(entry.id, entry);
  shelve(portal, entry);
}

function put(portal: Portal, record: PublicRecord): void {
  if (record.kind === 'site') {
    portal.site = record;
    return;
  }
  if (record.kind === 'speech') {
    portal.speech = speechSettingsSchema.strip().parse(record);
    return;
  }
  if (record.kind === 'article') {
    putEntry(portal, entryOf(record, digestOf(record)));
    return;
  }
  if ('slug' in record) portal.slugs.set(`${record.kind}/${record.slug}`, record.id);
  (portal.records[record.kind] as Map<string, typeof record>).set(record.id, record);
}

/**
 * Brings the portal from one state of the public record to the next. Stories of an exemplar whose
 * kind changes move to the other kind's shelf.
 */
export function applyChanges(portal: Portal, changes: readonly RecordChange[]): void {
  const stories = new Map<string, ArticleEntry>();
  for (const { key } of changes) {
    if (!key.startsWith('exemplar/')) continue;
    for (const entry of shelf(portal, key as ShelfKey)) stories.set(entry.id, entry);
  }
  for (const entry of stories.values()) unshelve(portal, entry);
  const isStory = ({ key }: RecordChange) => key.startsWith('article/');
  for (const { key } of changes.filter(isStory)) {
    stories.delete(key.slice('article/'.length));
    take(portal, key);
  }
  const others = changes.filter((change) => !isStory(change));
  for (const { key } of others) take(portal, key);
  for (const { after } of others) if (after) put(portal, after);
  for (const entry of stories.values()) shelve(portal, entry);
  for (const { after } of changes.filter(isStory)) if (after) put(portal, after);
}

/** A portal of the whole public record; a record's references may come before or after it. */
export function fillPortal(records: Iterable<PublicRecord>): Portal {
  const portal = createPortal();
  const entries: ArticleEntry[] = [];
  for (const record of records)
    if (record.kind === 'article') entries.push(entryOf(record, digestOf(record)));
    else put(portal, record);
  // In order of time every insertion is at the end: a hundred thousand stories are shelved in a blink.
  entries.sort((a, b) => (a.publishedAt < b.publishedAt ? -1 : 1));
  for (const entry of entries) putEntry(portal, entry);
  return portal;
}

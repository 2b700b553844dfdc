import type { CollectionSlug, DataFromCollectionSlug, Payload } from 'payload';
import { type CountedKind, countedKinds } from '#models/quota/rule.ts';

/** An event in words, and its address in the admin. */
export type EventLabel = { text: string; href: string };
type Labels = [event: string, label: EventLabel][];

const readers: Record<CountedKind, (payload: Payload, ids: string[]) => Promise<Labels>> = {
  introduction: introductionLabels,
  publication: publicationLabels,
  broadcast: broadcastLabels,
  commendation: commendationLabels,
};

/** What these events are called, and where they are found in the admin; one no longer on record is left out. */
export async function labelsOf(payload: Payload, events: Iterable<string>): Promise<Map<string, EventLabel>> {
  const byKind = Map.groupBy(events, (event) => event.slice(0, event.indexOf('/')));
  const labels = await Promise.all(
    countedKinds.map((kind) =>
      readers[kind](
        payload,
        (byKind.get(kind) ?? []).map((event) => event.slice(kind.length + 1)),
      ),
    ),
  );
  return new Map(labels.flat());
}

async function introductionLabels(payload: Payload, ids: string[]): Promise<Labels> {
  const docs = await records(payload, 'introductions', ids);
  return docs.map(({ id, exemplar, receipt }) => {
    const name = nameOf(exemplar) ?? 'Lượt giới thiệu';
    const text = receipt ? `${name} (biên nhận ${receipt})` : name;
    return [`introduction/${id}`, { text, href: `/admin/collections/introductions/${id}` }];
  });
}

async function publicationLabels(payload: Payload, ids: string[]): Promise<Labels> {
  const docs = await records(payload, 'articles', ids);
  return docs.map(({ id, title }) => [
    `publication/${id}`,
    { text: title ?? 'Bài viết', href: `/admin/collections/articles/${id}` },
  ]);
}

async function broadcastLabels(payload: Payload, ids: string[]): Promise<Labels> {
  const docs = await records(payload, 'broadcasts', ids);
  return docs.map(({ id, article, station }) => {
    const title = typeof article === 'object' ? article.title : undefined;
    const text = [title ?? 'Bài viết', nameOf(station)].filter(Boolean).join(' – ');
    return [`broadcast/${id}`, { text, href: `/admin/collections/broadcasts/${id}` }];
  });
}

/** A commendation is a row of its exemplar: `commendation/<exemplar>-<row>`. */
async function commendationLabels(payload: Payload, ids: string[]): Promise<Labels> {
  const owners = [...new Set(ids.map((id) => id.slice(0, id.lastIndexOf('-'))))];
  const docs = await records(payload, 'exemplars', owners);
  return docs
    .flatMap(({ id, name, honours }) => (honours ?? []).map((honour) => ({ id, name, honour })))
    .map(({ id, name, honour }) => ({ key: `${id}-${honour.id}`, id, text: `${name}: ${honour.name}` }))
    .filter(({ key }) => ids.includes(key))
    .map(({ key, id, text }) => [
      `commendation/${key}`,
      { text, href: `/admin/collections/exemplars/${id}` },
    ]);
}

const select = {
  introductions: { exemplar: true, receipt: true },
  articles: { title: true },
  broadcasts: { article: true, station: true },
  exemplars: { name: true, honours: true },
} as const;

async function records<Slug extends keyof typeof select & CollectionSlug>(
  payload: Payload,
  collection: Slug,
  ids: string[],
): Promise<DataFromCollectionSlug<Slug>[]> {
  if (ids.length === 0) return [];
  const { docs } = await payload.find({
    collection,
    where: { id: { in: ids } },
    select: select[collection],
    depth: 1,
    pagination: false,
  });
  return docs as unknown as DataFromCollectionSlug<Slug>[];
}

const nameOf = (value: number | { name: string } | null | undefined): string | undefined =>
  typeof value === 'object' ? value?.name : undefined;

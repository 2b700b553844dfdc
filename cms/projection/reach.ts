import type { Payload, Where } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { Subject } from '../jobs/outbox.ts';
import { type Collection, idsOf, shownOnPortal } from './public-articles.ts';

/** A change to follow: a record, or (without id) all of a collection that changed `since` then. */
export type Request = Subject & { since?: string; touched?: Subject[] };

type Reach = Record<Collection, Set<string>> & {
  /** Exemplars that changed themselves, so that every story of theirs is looked at again. */
  retold: Set<string>;
  site: boolean;
  speech: boolean;
};

/** The records that these changes concern directly. */
export async function reachOf(payload: Payload, requests: Request[]): Promise<Reach> {
  const reach: Reach = {
    articles: new Set(),
    exemplars: new Set(),
    media: new Set(),
    recordings: new Set(),
    movements: new Set(),
    units: new Set(),
    documents: new Set(),
    plans: new Set(),
    retold: new Set(),
    site: false,
    speech: false,
  };
  for (const { collection, id, since, touched } of requests) {
    if (collection === 'site-settings') reach.site = true;
    else if (collection === 'speech-settings') reach.speech = true;
    else if (isCollection(collection, reach)) {
      const ids = id === null ? await changedSince(payload, collection, since) : [id];
      for (const each of ids) {
        reach[collection].add(each);
        if (collection === 'exemplars') reach.retold.add(each);
      }
    }
    for (const { collection: other, id: key } of touched ?? [])
      if (key !== null && isCollection(other, reach)) reach[other].add(key);
  }
  return reach;
}

const isCollection = (name: string, reach: Reach): name is Collection =>
  name in reach && reach[name as keyof Reach] instanceof Set && name !== 'retold';

async function changedSince(
  payload: Payload,
  collection: Collection,
  since: string | undefined,
): Promise<string[]> {
  const where: Where = since ? { updatedAt: { greater_than_equal: since } } : {};
  return findIds(payload, collection, where);
}

/** Every story, public or not, whose main row tells of these people. */
export const articlesTellingOf = async (payload: Payload, exemplars: Set<string>): Promise<string[]> => [
  ...new Set(
    await inChunks(exemplars, (chunk) => findIds(payload, 'articles', { exemplars: { in: chunk } })),
  ),
];

/** Which of these exemplars some public story tells of. */
export const toldExemplars = (payload: Payload, ids: Set<string>): Promise<Set<string>> =>
  shownOnPortal(payload, 'exemplars', ids);

/** Which of these pictures a public story or a public exemplar shows. */
export async function shownMedia(payload: Payload, ids: Set<string>): Promise<Set<string>> {
  const shown = await shownOnPortal(payload, 'media', ids);
  const others = [...ids].filter((id) => !shown.has(id));
  const sitters = await inChunks(others, async (chunk) => {
    const { docs } = await payload.db.find<Exemplar>({
      collection: 'exemplars',
      where: { portrait: { in: chunk } },
      select: { portrait: true },
      pagination: false,
      limit: 0,
    });
    return docs;
  });
  const told = await toldExemplars(payload, new Set(sitters.map(({ id }) => String(id))));
  for (const { id, portrait } of sitters)
    if (told.has(String(id))) for (const shownId of idsOf([portrait])) shown.add(String(shownId));
  return shown;
}

async function findIds(payload: Payload, collection: Collection, where: Where): Promise<string[]> {
  const { docs } = await payload.db.find<{ id: number | string }>({
    collection,
    where,
    select: {},
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id }) => String(id));
}

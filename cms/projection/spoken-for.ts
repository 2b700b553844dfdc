import type { Payload, PayloadRequest, Where } from 'payload';
import type { Article, Exemplar } from '#cms/payload-types.ts';
import type { EditorialState } from '#models/editorial-state.ts';

type Id = number | string;

/** Newest versions that somebody of the newsroom has before them, or has approved already. */
const awaited: readonly EditorialState[] = ['submitted', 'approved'];

const paths = { exemplars: ['exemplars'], media: ['cover', 'pictures'] } as const;

/**
 * Whether a story that is out, submitted or approved names this exemplar, or shows this picture in its
 * text or as the portrait of somebody it names. Consent is not asked for: what it holds back today would
 * go out by itself the day it is given back.
 */
export async function isSpokenFor(
  payload: Payload,
  subject: keyof typeof paths,
  id: Id,
  req?: PayloadRequest,
): Promise<boolean> {
  for (const path of paths[subject]) {
    if (await isInPublishedRow(payload, { [path]: { equals: id } }, req)) return true;
    if (await isAwaited(payload, { [`version.${path}`]: { equals: id } }, req)) return true;
  }
  if (subject === 'exemplars') return false;
  const { docs: sitters } = await payload.db.find<Exemplar>({
    collection: 'exemplars',
    req,
    where: { portrait: { equals: id } },
    select: {},
    pagination: false,
    limit: 0,
  });
  for (const sitter of sitters) if (await isSpokenFor(payload, 'exemplars', sitter.id, req)) return true;
  return false;
}

async function isInPublishedRow(payload: Payload, names: Where, req?: PayloadRequest): Promise<boolean> {
  const where: Where = { and: [names, { _status: { equals: 'published' } }] };
  const { docs } = await payload.db.find({
    collection: 'articles',
    req,
    where,
    select: {},
    pagination: false,
    limit: 1,
  });
  return docs.length > 0;
}

/** The relation alone is asked for, so that the database goes by its index; the rest is read here. */
async function isAwaited(payload: Payload, names: Where, req?: PayloadRequest): Promise<boolean> {
  const { docs } = await payload.db.findVersions<Article>({
    collection: 'articles',
    req,
    where: names,
    select: { latest: true, version: { editorialState: true } },
    pagination: false,
    limit: 0,
  });
  return docs.some(({ latest, version }) => latest && awaited.includes(version.editorialState ?? 'draft'));
}

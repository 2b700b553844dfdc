import type { CollectionAfterChangeHook, Payload, PayloadRequest } from 'payload';
import type { Article, TimelineEntry } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';

/** Leaves a line in the timeline for the act just done. */
export const recordAct: CollectionAfterChangeHook<Article> = async ({ data, doc, req }) => {
  await writeTimeline(req.payload, doc.id, data.lastAct, req);
  return doc;
};

/** Writes an act, as the story's version keeps it, into the timeline. */
export async function writeTimeline(
  payload: Payload,
  article: number | string,
  lastAct: Article['lastAct'],
  req?: PayloadRequest,
): Promise<void> {
  if (!lastAct?.actId) return;
  const { by, ...facts } = lastAct;
  await payload.db.create({
    collection: 'timeline-entries',
    req,
    data: { ...facts, by: idOf(by) ?? null, article } as Omit<TimelineEntry, 'id'>,
  });
}

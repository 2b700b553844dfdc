import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';
import { writeTimeline } from './record-act.ts';

const batch = 200;

/**
 * Writes the timeline lines that a process killed between a story's save and its line left out; each
 * version keeps the facts of its act. Looks back until a whole batch lacks nothing. Returns how many it wrote.
 */
export async function healTimeline(payload: Payload): Promise<number> {
  let healed = 0;
  for (let page = 1; ; page += 1) {
    const versions = await payload.db.findVersions<Article>({
      collection: 'articles',
      sort: '-updatedAt',
      limit: batch,
      page,
    });
    const unwritten = new Map(
      versions.docs.flatMap(({ parent, version: { lastAct } }) => {
        const article = idOf(parent as number);
        return lastAct?.actId && article !== undefined
          ? [[lastAct.actId, { article, lastAct }] as const]
          : [];
      }),
    );
    const known = await payload.db.find<{ actId: string }>({
      collection: 'timeline-entries',
      where: { actId: { in: [...unwritten.keys()] } },
      select: { actId: true },
      pagination: false,
      limit: 0,
    });
    for (const { actId } of known.docs) unwritten.delete(actId);
    for (const { article, lastAct } of unwritten.values()) await writeTimeline(payload, article, lastAct);
    healed += unwritten.size;
    if (unwritten.size === 0 || !versions.hasNextPage) return healed;
  }
}

import type {
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionBeforeChangeHook,
  CollectionBeforeDeleteHook,
  CollectionSlug,
  GlobalAfterChangeHook,
  GlobalBeforeChangeHook,
  PayloadRequest,
} from 'payload';
import { openJob, releaseJob, type Subject } from './outbox.ts';

type Change = { data: Record<string, unknown>; originalDoc?: Record<string, unknown>; req: PayloadRequest };

/**
 * What a change means for the portal: nothing, or records it concerned before, now or at a later hour; and
 * an hour to look at it `again`, for what ends by the clock.
 */
export type Announcement = { touched?: Subject[]; dueAt?: string; again?: string } | undefined;

type Hooks = {
  beforeChange: CollectionBeforeChangeHook;
  afterChange: CollectionAfterChangeHook;
  beforeDelete: CollectionBeforeDeleteHook;
  afterDelete: CollectionAfterDeleteHook;
};

/**
 * The hooks that announce a collection's changes to the worker. `concerns` may say that a change does
 * not reach the public (undefined), which records it concerned before, or that it waits for an hour.
 */
export function announcePublication(
  collection: CollectionSlug,
  concerns: (change: Change) => Announcement | Promise<Announcement> = () => ({}),
): Hooks {
  return {
    beforeChange: async ({ data, operation, originalDoc, req }) => {
      const announced = await concerns({ data, originalDoc, req });
      if (!announced) return data;
      const id = operation === 'create' ? null : String(originalDoc.id);
      const { touched = [], dueAt, again } = announced;
      const open = async (hour?: string): Promise<OpenJob> => ({
        job: await openJob(req, { collection, id }, { touched, dueAt: hour }),
        dueAt: hour,
      });
      jobsOf(req).set(keyOf(collection, id), [await open(dueAt), ...(again ? [await open(again)] : [])]);
      return data;
    },
    afterChange: async ({ doc, operation, req }) => {
      await release(req, collection, operation === 'create' ? null : String(doc.id), String(doc.id));
      return doc;
    },
    beforeDelete: async ({ id, req }) => {
      const originalDoc = await req.payload.db.findOne<Record<string, unknown> & { id: number | string }>({
        collection,
        req,
        where: { id: { equals: id } },
      });
      const announced = originalDoc && (await concerns({ data: {}, originalDoc, req }));
      const job = await openJob(req, { collection, id: String(id) }, { touched: announced?.touched ?? [] });
      jobsOf(req).set(keyOf(collection, String(id)), [{ job }]);
    },
    afterDelete: async ({ id, req }) => {
      await release(req, collection, String(id), String(id));
    },
  };
}

type GlobalHooks = { beforeChange: GlobalBeforeChangeHook; afterChange: GlobalAfterChangeHook };

/** The same for a global: the portal's own settings, or how scripts are read aloud. */
export const announceGlobal = (slug: string): GlobalHooks => ({
  beforeChange: async ({ data, req }) => {
    const job = await openJob(req, { collection: slug, id: null }, { touched: [] });
    jobsOf(req).set(keyOf(slug, null), [{ job }]);
    return data;
  },
  afterChange: async ({ doc, req }) => {
    await release(req, slug, null, null);
    return doc;
  },
});

type OpenJob = { job: number | string; dueAt?: string };

const keyOf = (collection: string, id: string | null) => `${collection}/${id ?? ''}`;

function jobsOf(req: PayloadRequest): Map<string, OpenJob[]> {
  req.context.openJobs ??= new Map<string, OpenJob[]>();
  return req.context.openJobs as Map<string, OpenJob[]>;
}

async function release(req: PayloadRequest, collection: string, openedAs: string | null, id: string | null) {
  const opened = jobsOf(req).get(keyOf(collection, openedAs)) ?? [];
  jobsOf(req).delete(keyOf(collection, openedAs));
  for (const { job, dueAt } of opened) await releaseJob(req, job, { collection, id }, dueAt);
}

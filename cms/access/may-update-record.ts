import type { CollectionSlug, PayloadRequest } from 'payload';
import { z } from 'zod';
import { knownId } from '../database/known-id.ts';

const lockedSchema = z.object({
  document: z.object({ relationTo: z.string(), value: z.union([z.number(), z.string()]) }).nullish(),
  globalSlug: z.string().nullish(),
});

/** Whether this person may save what a lock names: one record, settings, or both; never nothing at all. */
export async function mayUpdateRecord(req: PayloadRequest, lock: unknown): Promise<boolean> {
  const named = lockedSchema.safeParse(lock);
  if (!named.success) return false;
  const { document, globalSlug } = named.data;
  if (!document && !globalSlug) return false;
  return (
    (!document || (await mayUpdate(req, document.relationTo, knownId(req.payload, document.value)))) &&
    (!globalSlug || (await mayUpdateSettings(req, globalSlug)))
  );
}

async function mayUpdate(req: PayloadRequest, slug: string, id: number): Promise<boolean> {
  const collection = req.payload.config.collections.find((each) => each.slug === slug);
  if (!collection || Number.isNaN(id)) return false;
  const allowed = await collection.access.update({ req, id });
  if (typeof allowed === 'boolean') return allowed;
  const { totalDocs } = await req.payload.count({
    collection: slug as CollectionSlug,
    where: { and: [{ id: { equals: id } }, allowed] },
    req,
  });
  return totalDocs === 1;
}

async function mayUpdateSettings(req: PayloadRequest, slug: string): Promise<boolean> {
  const settings = req.payload.config.globals.find((each) => each.slug === slug);
  return (await settings?.access.update?.({ req })) === true;
}

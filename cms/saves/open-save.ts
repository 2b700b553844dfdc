import {
  type AfterErrorHook,
  APIError,
  type CollectionAfterChangeHook,
  type CollectionBeforeChangeHook,
  type CollectionSlug,
  type PayloadRequest,
} from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { actorOf } from '../access/actor.ts';
import { refuse } from '../rules/refuse.ts';
import { claim } from './claim.ts';
import { clockFault } from './clock-fault.ts';
import { putBack } from './put-back.ts';
import { creationOf } from './record-keys.ts';
import { release, type Turn } from './turn.ts';

type Row = { id: number | string; updatedAt: string };

const savedMeanwhile = 'Có người vừa lưu mục này cùng lúc; hãy tải lại trang rồi làm lại.';

/**
 * Last before a record is written: writes down what it was, or when it began to be. Of two that read the same
 * version the second is refused, be it early (the first is still writing) or late (the version is no longer the
 * newest).
 */
export const openSave: CollectionBeforeChangeHook = async ({
  collection,
  data,
  operation,
  originalDoc,
  req,
}) => {
  const slug = collection.slug as CollectionSlug;
  const savedBy = actorOf(req).name;
  if (operation === 'create') {
    // A transaction leaves nothing behind when it is cut short.
    if (await req.transactionID) return { ...data, savedBy };
    return { ...data, savedBy, createdAt: await openCreation(req, slug) };
  }
  // From an attempt whose transaction MongoDB gave up.
  await giveSaveBack({ req });
  const taken = await claim(req.payload, `${slug}/${originalDoc.id}`, req);
  if (taken === undefined) refuse(savedMeanwhile, 409);
  req.context.openSave = taken;
  const last = momentOf(await newest(req, slug, originalDoc.id));
  const refusal = last !== momentOf(originalDoc) ? savedMeanwhile : await clockFault(last);
  if (refusal) {
    await giveSaveBack({ req });
    refuse(refusal, 409);
  }
  // Read once nobody else can be writing it. A transaction has its own way back.
  if (!(await req.transactionID)) await keepBefore(req, taken, await mainRow(req, slug, originalDoc.id));
  return { ...data, savedBy, createdAt: originalDoc.createdAt };
};

/**
 * A record has no id before it is written: it is known by the moment of its creation, which no other of its
 * collection has.
 */
async function openCreation(req: PayloadRequest, slug: CollectionSlug): Promise<string> {
  for (let at = Date.now(); ; at += 1) {
    const moment = new Date(at).toISOString();
    const taken = await claim(req.payload, creationOf(slug, moment), req);
    if (taken === undefined) continue;
    req.context.openSave = taken;
    const where = { createdAt: { equals: moment } };
    if (!(await req.payload.db.findOne({ collection: slug, req, where }))) return moment;
    await giveSaveBack({ req });
  }
}

/** First after it was written: it is whole. */
export const closeSave: CollectionAfterChangeHook = async ({ doc, req }) => {
  await giveSaveBack({ req });
  return doc;
};

/**
 * After a refusal the mended form can be saved at once. A failure in the middle (a full disk, a chosen record
 * that is gone) leaves nothing half written either.
 */
export const abandonSave: AfterErrorHook = async ({ error, req }) => {
  const where = { id: { equals: req.context.openSave } };
  const open =
    req.context.openSave && !(error instanceof APIError)
      ? await req.payload.db.findOne<OpenSave>({ collection: 'open-saves', where })
      : undefined;
  if (open) await putBack(req.payload, open);
  await giveSaveBack({ req });
};

async function giveSaveBack({ req }: { req: PayloadRequest }): Promise<void> {
  const taken = req.context.openSave as Turn | undefined;
  if (taken === undefined) return;
  req.context.openSave = undefined;
  await release(req.payload, taken, req);
}

const keepBefore = (req: PayloadRequest, id: Turn, row: Row | null) =>
  req.payload.db.updateOne({ collection: 'open-saves', id, data: { before: row }, req, returning: false });

const mainRow = (req: PayloadRequest, slug: CollectionSlug, id: Row['id']) =>
  req.payload.db.findOne<Row>({ collection: slug, req, where: { id: { equals: id } } });

/** The newest version where drafts are kept, as a form shows it. */
async function newest(req: PayloadRequest, slug: CollectionSlug, id: Row['id']): Promise<Row | null> {
  if (!req.payload.collections[slug].config.versions) return mainRow(req, slug, id);
  const { docs } = await req.payload.db.findVersions<Row>({
    collection: slug,
    req,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    limit: 1,
    pagination: false,
  });
  return docs[0]?.version ?? mainRow(req, slug, id);
}

const momentOf = (row: Row | null) => row && new Date(row.updatedAt).getTime();

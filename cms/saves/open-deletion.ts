import {
  type AfterErrorHook,
  APIError,
  type CollectionAfterDeleteHook,
  type CollectionBeforeDeleteHook,
  type PayloadRequest,
} from 'payload';
import { claim } from './claim.ts';
import { deletionOf } from './record-keys.ts';

/**
 * Last before a record and its versions are deleted: says so. A story without versions stands in no list, so nobody
 * could delete it again: cut short between the two, its deletion is carried through.
 */
export const openDeletion: CollectionBeforeDeleteHook = async ({
  id,
  collection: { slug, versions },
  req,
}) => {
  // A transaction leaves nothing behind when it is cut short.
  if (!versions || (await req.transactionID)) return;
  const key = deletionOf(slug, id);
  // Where somebody else is deleting it, the row stands already.
  await claim(req.payload, key, req);
  keysOf(req).push(key);
};

/** First after it: nothing of it is left. */
export const closeDeletion: CollectionAfterDeleteHook = async ({ id, collection: { slug }, req }) => {
  await drop(
    req,
    keysOf(req).filter((key) => key === deletionOf(slug, id)),
  );
};

/** A refusal comes before anything is deleted; after a failure in the middle the row stays, and is followed. */
export const abandonDeletion: AfterErrorHook = async ({ error, req }) => {
  if (error instanceof APIError) await drop(req, keysOf(req));
};

async function drop(req: PayloadRequest, keys: string[]): Promise<void> {
  if (keys.length > 0)
    await req.payload.db.deleteMany({ collection: 'open-saves', req, where: { record: { in: keys } } });
}

/** What this request began to delete. */
function keysOf(req: PayloadRequest): string[] {
  req.context.openDeletions ??= [];
  return req.context.openDeletions as string[];
}

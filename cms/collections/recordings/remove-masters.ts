import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload';
import type { Recording } from '#cms/payload-types.ts';

/** The files made from a recording go when it is deleted or gets another sound; what was uploaded is Payload's. */
export const removeOldMasters: CollectionAfterChangeHook<Recording> = async ({ doc, previousDoc, req }) => {
  const kept = mastersOf(doc);
  await remove(
    mastersOf(previousDoc).filter((file) => !kept.includes(file)),
    req,
  );
  return doc;
};

export const removeMasters: CollectionAfterDeleteHook<Recording> = ({ doc, req }) =>
  remove(mastersOf(doc), req);

const mastersOf = ({ air, podcast, filename }: Partial<Recording>): string[] =>
  [air?.file, podcast?.file].filter((file) => typeof file === 'string').filter((file) => file !== filename);

/** Two recordings of one sound share their files. */
async function remove(files: string[], req: PayloadRequest): Promise<void> {
  for (const file of files) {
    const { totalDocs } = await req.payload.db.count({
      collection: 'recordings',
      req,
      where: { or: ['filename', 'air.file', 'podcast.file'].map((path) => ({ [path]: { equals: file } })) },
    });
    if (totalDocs === 0)
      await rm(join(req.payload.config.custom.dataDir, 'recordings', file), { force: true });
  }
}

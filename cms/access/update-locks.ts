import type { PayloadRequest } from 'payload';
import { mayUpdateRecord } from './may-update-record.ts';

/** Whoever may edit the record may take its lock over; one at a time, so that each is judged. */
export const updateLocks = async ({
  req,
  id,
}: {
  req: PayloadRequest;
  id?: number | string;
}): Promise<boolean> => {
  if (id === undefined) return false;
  const lock = await req.payload.findByID({
    collection: 'payload-locked-documents',
    id,
    depth: 0,
    disableErrors: true,
    req,
  });
  return mayUpdateRecord(req, lock);
};

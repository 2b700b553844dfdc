import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';
import { undoCutShort } from './undo-cut-short.ts';

const collection = 'open-saves';

export type Claim = OpenSave['id'];

/**
 * Takes what only one may do at a time, in however many processes: a row that only one can make. Undefined where
 * another has it; whoever was killed with it has it no more once that counts as cut short.
 */
export async function claim(
  payload: Payload,
  record: string,
  { before, req }: { before?: object | null; req?: PayloadRequest } = {},
): Promise<Claim | undefined> {
  const data = { record, at: new Date().toISOString(), before: before as OpenSave['before'] };
  const take = async () => {
    try {
      return (await payload.db.create({ collection, req, data })).id as Claim;
    } catch (error) {
      if (error instanceof ValidationError) return undefined;
      throw error;
    }
  };
  const first = await take();
  if (first !== undefined) return first;
  return (await undoCutShort(payload)) > 0 ? take() : undefined;
}

export const release = (payload: Payload, id: Claim, req?: PayloadRequest): Promise<unknown> =>
  payload.db.deleteMany({ collection, req, where: { id: { equals: id } } });

import { type Payload, type PayloadRequest, ValidationError } from 'payload';
import type { OpenSave } from '#cms/payload-types.ts';

const collection = 'open-saves';

/** A turn at what only one may do at a time, in however many processes: a row that only one can make. */
export type Turn = OpenSave['id'];

/** Undefined where another has it. */
export async function take(
  payload: Payload,
  record: string,
  req?: PayloadRequest,
): Promise<Turn | undefined> {
  const data = { record, at: new Date().toISOString() };
  try {
    return (await payload.db.create({ collection, req, data })).id as Turn;
  } catch (error) {
    if (error instanceof ValidationError) return undefined;
    throw error;
  }
}

export const release = (payload: Payload, turn: Turn, req?: PayloadRequest): Promise<unknown> =>
  payload.db.deleteMany({ collection, req, where: { id: { equals: turn } } });

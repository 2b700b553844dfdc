import type { Payload, PayloadRequest } from 'payload';
import { type Turn, take } from './turn.ts';
import { undoCutShort } from './undo-cut-short.ts';

/**
 * Takes the turn at a record. Undefined where another has it; whoever was killed with it has it no more once that
 * counts as cut short.
 */
export async function claim(
  payload: Payload,
  record: string,
  req?: PayloadRequest,
): Promise<Turn | undefined> {
  const first = await take(payload, record, req);
  if (first !== undefined) return first;
  return (await undoCutShort(payload)) > 0 ? take(payload, record, req) : undefined;
}

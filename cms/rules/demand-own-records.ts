import type { PayloadRequest } from 'payload';
import type { Exemplar, Introduction, Paper } from '#cms/payload-types.ts';
import { type Actor, idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/**
 * A unit introduces its own people, with its own papers: a number typed into a request must not show it those
 * of another. Returns the exemplar introduced.
 */
export async function demandOwnRecords(
  { exemplar, confirmation }: Introduction,
  actor: Actor,
  req: PayloadRequest,
): Promise<Exemplar> {
  const { db } = req.payload;
  const person = await db.findOne<Exemplar>({
    collection: 'exemplars',
    req,
    where: { id: { equals: idOf(exemplar) } },
  });
  const isOther = (record: { unit?: Exemplar['unit'] } | null) =>
    actor.role === 'contributor' && (!record || idOf(record.unit) !== actor.unit);
  if (!person || isOther(person))
    refuse('Điển hình này không thuộc đơn vị; hãy chọn điển hình của đơn vị hoặc tạo mới.', 403);
  const paper = idOf(confirmation?.paper);
  if (actor.role !== 'contributor' || paper === undefined) return person;
  const scan = await db.findOne<Paper>({ collection: 'papers', req, where: { id: { equals: paper } } });
  if (isOther(scan)) refuse('Giấy tờ kèm theo không thuộc đơn vị; hãy tải lên bản của đơn vị.', 403);
  return person;
}

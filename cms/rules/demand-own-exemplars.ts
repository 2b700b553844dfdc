import type { PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { type Actor, idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/**
 * A unit tells of its own people: a number typed into a request must not make those of another answer questions.
 * Whom the newsroom put in stays.
 */
export async function demandOwnExemplars(
  story: Partial<Article>,
  latest: Partial<Article> | undefined,
  actor: Actor,
  req: PayloadRequest,
): Promise<void> {
  if (actor.role !== 'contributor') return;
  const kept = new Set(latest?.exemplars?.map((one) => idOf(one)));
  const chosen = (story.exemplars ?? []).map((one) => idOf(one)).filter((id) => !kept.has(id));
  if (chosen.length === 0) return;
  const { totalDocs } = await req.payload.db.count({
    collection: 'exemplars',
    req,
    where: { and: [{ id: { in: chosen } }, { unit: { equals: actor.unit } }] },
  });
  if (totalDocs < new Set(chosen).size)
    refuse('Điển hình được chọn không thuộc đơn vị; hãy chọn điển hình của đơn vị hoặc tạo mới.', 403);
}

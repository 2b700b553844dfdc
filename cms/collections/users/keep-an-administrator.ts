import type { CollectionBeforeChangeHook, CollectionBeforeDeleteHook, PayloadRequest } from 'payload';
import { refuse } from '../../rules/refuse.ts';

/** The last administrator keeps the role: without one nobody could give it back. */
export const keepAnAdministrator: CollectionBeforeChangeHook = async ({ data, originalDoc, req }) => {
  const steppingDown = originalDoc?.role === 'administrator' && data.role && data.role !== 'administrator';
  if (steppingDown) await demandAnother(req, originalDoc.id);
  return data;
};

/** … and is not deleted. */
export const keepTheLastAdministrator: CollectionBeforeDeleteHook = ({ id, req }) => demandAnother(req, id);

async function demandAnother(req: PayloadRequest, id: number | string): Promise<void> {
  const { totalDocs } = await req.payload.db.count({
    collection: 'users',
    req,
    where: { and: [{ role: { equals: 'administrator' } }, { id: { not_equals: id } }] },
  });
  if (totalDocs === 0)
    refuse('Đây là quản trị viên duy nhất; hãy giao vai trò này cho người khác trước.', 409);
}

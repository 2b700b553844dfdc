import { addDataAndFileToRequest, type Endpoint, type PayloadRequest } from 'payload';
import type { User } from '#cms/payload-types.ts';
import { type Actor, actorOf } from '../access/actor.ts';
import { isWriter } from '../access/is-writer.ts';
import { knownId } from '../database/known-id.ts';
import { unitsOf } from '../quota/units-of.ts';
import { refuse } from '../rules/refuse.ts';
import { entriesOf, type ReadList } from './entries.ts';
import { type ListOrder, listOrderOf } from './list-order.ts';
import { makeListed } from './make-listed.ts';
import { type PlacedEntry, placeEntries } from './place-entries.ts';
import { previewList } from './preview-list.ts';
import { readTables } from './read-tables.ts';

/** POST /api/introductions/list-preview: what the list in `file` or `text` would make; nothing is written. */
export const listPreviewEndpoint: Omit<Endpoint, 'root'> = {
  path: '/list-preview',
  method: 'post',
  handler: async (req) => {
    const { list, placed, actor } = await readRequest(req);
    const names = new Map((await unitsOf(req.payload)).map(({ id, name }) => [id, name]));
    const unitName = (id: unknown) => names.get(String(id)) ?? '';
    return Response.json(previewList({ list, placed, unitName, actor }));
  },
};

/** POST /api/introductions/list: makes them. The list comes again with what was decided, and is read anew. */
export const listEndpoint: Omit<Endpoint, 'root'> = {
  path: '/list',
  method: 'post',
  handler: async (req) => {
    const { placed, order } = await readRequest(req);
    return Response.json({ outcomes: await makeListed(req.payload, placed, order, req.user as User) });
  },
};

/** What was said of the list, its ids as this database has them. */
async function orderOf(req: PayloadRequest): Promise<ListOrder> {
  const { plan, unit, ...rest } = listOrderOf(req.data);
  const known = await req.payload.findByID({
    collection: 'plans',
    id: knownId(req.payload, plan),
    depth: 0,
    disableErrors: true,
    overrideAccess: false,
    req,
    select: {},
  });
  if (!known) refuse('Không có kế hoạch này; hãy chọn kế hoạch khác.');
  return { ...rest, plan: known.id, unit: unit === undefined ? undefined : knownId(req.payload, unit) };
}

type Read = { list: ReadList; placed: PlacedEntry[]; order: ListOrder; actor: Actor };

/** The file and, as JSON in `_payload`, what the person says of it. */
async function readRequest(req: PayloadRequest): Promise<Read> {
  if (!isWriter({ req })) refuse('Tài khoản này không nhập danh sách được.', 403);
  await addDataAndFileToRequest(req);
  const order = await orderOf(req);
  const text = req.data?.text;
  const bytes = req.file?.data ?? (typeof text === 'string' ? Buffer.from(text) : undefined);
  if (!bytes?.length) refuse('Chưa chọn tệp, cũng chưa dán bảng nào.');
  const list = entriesOf(await readTables(Buffer.from(bytes)));
  if (list.entries.length === 0)
    refuse(
      'Không thấy điển hình nào trong danh sách; bảng phải có dòng tiêu đề với cột “Họ và tên” và ít nhất một cột nữa, như “Tóm tắt thành tích”.',
    );
  const actor = actorOf(req);
  return { list, order, actor, placed: await placeEntries(req.payload, list.entries, order, actor) };
}

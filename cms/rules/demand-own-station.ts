import type { PayloadRequest } from 'payload';
import type { Broadcast, Station } from '#cms/payload-types.ts';
import { actorOf, idOf } from '../access/actor.ts';
import { refuse } from './refuse.ts';

/** A station answers for what it aired itself: its account writes for the stations of its unit only. */
export async function demandOwnStation({ station }: Pick<Broadcast, 'station'>, req: PayloadRequest) {
  const { role, unit } = actorOf(req);
  if (role !== 'radio') return;
  if (unit === undefined)
    refuse('Tài khoản của anh, chị chưa gắn với đơn vị có đài; hãy báo quản trị viên.', 403);
  const own = await req.payload.db.findOne<Station>({
    collection: 'stations',
    req,
    where: { and: [{ id: { equals: idOf(station) } }, { unit: { equals: unit } }] },
  });
  if (!own) refuse('Anh, chị chỉ ghi lượt phát cho đài của đơn vị mình.', 403);
}

import type { Payload, Where } from 'payload';
import type { Station, User } from '#cms/payload-types.ts';
import { idOf } from '../access/actor.ts';

/** The stations somebody works for: a station's account for those of its unit, the newsroom for all. */
export async function ownStations(payload: Payload, user: User): Promise<Station[]> {
  const unit = idOf(user.unit);
  if (user.role === 'radio' && unit === undefined) return [];
  const where: Where = user.role === 'radio' ? { unit: { equals: unit } } : {};
  const { docs } = await payload.find({
    collection: 'stations',
    where,
    sort: 'name',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  });
  return docs;
}

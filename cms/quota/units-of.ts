import type { Payload } from 'payload';
import type { Unit } from '#cms/payload-types.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import { idOf } from '../access/actor.ts';
import { dayOf } from './days.ts';

/** Every unit there is or was. */
export async function unitsOf(payload: Payload): Promise<QuotaUnit[]> {
  const { docs } = await payload.db.find<Unit>({
    collection: 'units',
    select: { name: true, unitKind: true, validFrom: true, validTo: true, successors: true },
    pagination: false,
    limit: 0,
  });
  return docs.map(({ id, name, unitKind, validFrom, validTo, successors }) => ({
    id: String(id),
    name,
    unitKind,
    validFrom: dayOf(validFrom),
    validTo: dayOf(validTo),
    successors: (successors ?? []).map((unit) => String(idOf(unit))),
  }));
}

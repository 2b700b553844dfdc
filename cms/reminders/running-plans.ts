import type { Payload } from 'payload';
import type { Plan } from '#cms/payload-types.ts';
import { localDay } from '#models/vietnamese/calendar.ts';

/** The plans with quotas that run on that day ('yyyy-mm-dd'), the newest first. */
export async function runningPlans(payload: Payload, day: string): Promise<(number | string)[]> {
  const { docs } = await payload.db.find<Plan>({
    collection: 'plans',
    where: { and: [{ from: { exists: true } }, { to: { exists: true } }] },
    sort: '-from',
    pagination: false,
    limit: 0,
  });
  return docs
    .filter(({ rules }) => rules?.length)
    .filter(({ from, to }) => from && to && localDay(from) <= day && day <= localDay(to))
    .map(({ id }) => id);
}

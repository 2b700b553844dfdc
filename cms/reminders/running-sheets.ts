import { APIError, type Payload } from 'payload';
import { ZodError } from 'zod';
import type { Plan } from '#cms/payload-types.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { type PlanSheet, sheetFor } from '../quota/sheet-for.ts';

/**
 * Where the units stand under each plan with quotas that runs at that moment, the newest plan first; only some
 * units where they are named. A plan that makes no sense yet must not keep the others from being seen: it is
 * left out, with a line in the log.
 */
export async function runningSheets(payload: Payload, now: Date, units?: string[]): Promise<PlanSheet[]> {
  const sheets: PlanSheet[] = [];
  for (const { id, title } of await runningPlans(payload, localDay(now)))
    try {
      sheets.push(await sheetFor(payload, id, { asOf: now.toISOString(), units }));
    } catch (error) {
      if (!(error instanceof APIError || error instanceof ZodError)) throw error;
      payload.logger.warn(`Chưa tính được chỉ tiêu của kế hoạch “${title}”: ${error.message}`);
    }
  return sheets;
}

async function runningPlans(payload: Payload, day: string): Promise<Plan[]> {
  const { docs } = await payload.db.find<Plan>({
    collection: 'plans',
    where: { and: [{ from: { exists: true } }, { to: { exists: true } }] },
    sort: '-from',
    pagination: false,
    limit: 0,
  });
  return docs
    .filter(({ rules }) => rules?.length)
    .filter(({ from, to }) => from && to && localDay(from) <= day && day <= localDay(to));
}

import type { Payload } from 'payload';
import { ZodError } from 'zod';
import type { Plan } from '#cms/payload-types.ts';
import { sheetFor } from '../quota/sheet-for.ts';
import { statisticsRecord } from './statistics-record.ts';

/** Whether the office makes a plan's figures public; without a term nothing can be counted. */
const isPublicPlan = (plan: Plan): boolean => Boolean(plan.public && plan.from && plan.to);

/** The plans whose figures the office makes public. */
export async function publicPlans(payload: Payload): Promise<Plan[]> {
  const { docs } = await payload.db.find<Plan>({
    collection: 'plans',
    where: { public: { equals: true } },
    sort: 'id',
    pagination: false,
    limit: 0,
  });
  return docs.filter(isPublicPlan);
}

/**
 * The figures of a plan as they stand at `now`, or undefined where it is not public or its rules make no sense:
 * that is reported, and the other plans go on.
 */
export async function statisticsOf(payload: Payload, plan: Plan | undefined, now: Date) {
  if (!plan || !isPublicPlan(plan)) return undefined;
  try {
    return statisticsRecord(plan, await sheetFor(payload, plan.id, { asOf: now.toISOString() }));
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    payload.logger.error(`Bỏ qua số liệu của kế hoạch “${plan.title}”: ${error.issues[0]?.message}`);
    return undefined;
  }
}

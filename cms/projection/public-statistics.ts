import type { Payload } from 'payload';
import { ZodError } from 'zod';
import type { Plan } from '#cms/payload-types.ts';
import type { PublicRecord } from '#models/snapshot.ts';
import { sheetFor } from '../quota/sheet-for.ts';
import { checked } from './checked.ts';
import { introductionCounts } from './introduction-counts.ts';
import { statisticsRecord } from './statistics-record.ts';

/** Whether the office makes a plan's figures public; without a term nothing can be counted. */
export const isPublicPlan = (plan: Plan): boolean => Boolean(plan.public && plan.from && plan.to);

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
 * The figures of the public plans as they stand at `now`. A plan whose rules make no sense is reported and left
 * out, and the others go on.
 */
export async function publicStatistics(payload: Payload, now: Date): Promise<PublicRecord[]> {
  const records: PublicRecord[] = [];
  for (const plan of await publicPlans(payload)) {
    const figures = await statisticsOf(payload, plan, now);
    const record = figures && checked(figures, (sentence) => payload.logger.error(sentence));
    if (record) records.push(record);
  }
  return records;
}

async function statisticsOf(payload: Payload, plan: Plan, now: Date) {
  try {
    const told = await sheetFor(payload, plan.id, { asOf: now.toISOString() });
    const introductions = await introductionCounts(payload, told.plan, now);
    return statisticsRecord(plan, { ...told, introductions });
  } catch (error) {
    if (!(error instanceof ZodError)) throw error;
    payload.logger.error(`Bỏ qua số liệu của kế hoạch “${plan.title}”: ${error.issues[0]?.message}`);
    return undefined;
  }
}

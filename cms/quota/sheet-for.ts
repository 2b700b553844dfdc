import type { Payload } from 'payload';
import { evaluate, type Narrowing } from '#models/quota/evaluate.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { Sheet } from '#models/quota/sheet.ts';
import { eventsOf } from './events-of.ts';
import { type EventLabel, labelsOf } from './labels-of.ts';
import { reachOf } from './narrow.ts';
import { quotaPlanOf } from './plan-of.ts';
import { unitsOf } from './units-of.ts';

export type PlanSheet = {
  plan: QuotaPlan;
  /** Every unit there is or was, so that each id in the sheet has its name. */
  units: QuotaUnit[];
  sheet: Sheet;
  /** What these events are called, and where they are found in the admin. */
  labelsOf: (events: Iterable<string>) => Promise<Map<string, EventLabel>>;
};

/** Which moment's world, and which part of it. */
export type SheetRequest = Narrowing & { asOf: string };

/**
 * Who owes what under a plan of the newsroom and what was done, as the world was at `asOf` (ISO, UTC); only
 * some periods or units where they are named. What appears in no cell is then told of that reach alone.
 * Refuses where there is no such plan or it has no dates.
 */
export async function sheetFor(
  payload: Payload,
  planId: number | string,
  request: SheetRequest,
): Promise<PlanSheet> {
  const units = await unitsOf(payload);
  const plan = await quotaPlanOf(payload, planId, units);
  return {
    plan,
    units,
    sheet: await sheetOf(payload, plan, units, request),
    labelsOf: (ids) => labelsOf(payload, ids),
  };
}

/** The sheet of a plan that was read already. */
export async function sheetOf(
  payload: Payload,
  plan: QuotaPlan,
  units: readonly QuotaUnit[],
  { asOf, periods, units: wanted }: SheetRequest,
): Promise<Sheet> {
  const reach = reachOf(plan, { periods, units: wanted });
  const events = reach ? await eventsOf(payload, plan, reach) : [];
  return evaluate(plan, units, events, asOf, { periods, units: wanted });
}

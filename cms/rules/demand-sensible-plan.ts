import type { CollectionBeforeChangeHook } from 'payload';
import type { Plan } from '#cms/payload-types.ts';
import { planObjections } from '#models/quota/objections.ts';
import { planFlaw, planOf } from '../quota/plan-form.ts';
import { groupsOf } from '../quota/plan-of.ts';
import { unitsOf } from '../quota/units-of.ts';
import { refuse } from './refuse.ts';

/** A plan that makes no sense is not kept: figures that hang on somebody's score would come of it. */
export const demandSensiblePlan: CollectionBeforeChangeHook<Plan> = async ({ data, originalDoc, req }) => {
  const plan = { ...originalDoc, ...data } as Plan;
  const flaw = planFlaw(plan);
  if (flaw) refuse(flaw);
  if (!plan.from || !plan.to) return data;
  const units = await unitsOf(req.payload);
  const [objection] = planObjections(planOf(plan, await groupsOf(req.payload, units)), units);
  if (objection) refuse(objection);
  return data;
};

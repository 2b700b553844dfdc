import type { Payload } from 'payload';
import { makePlanFromPreset } from '#cms/actions/make-plan-from-preset.ts';
import type { Plan } from '#cms/payload-types.ts';
import type { PlanPreset } from '#models/plans/preset.ts';
import { idsBy } from './find-or-plant.ts';
import { plan2021 } from './plans/plan-2021-2025.ts';
import { plan2026 } from './plans/plan-2026-2030.ts';
import { radioPlan2026 } from './plans/radio-plan-2026.ts';

const demoPlans: { preset: PlanPreset; isPublic: boolean }[] = [
  { preset: plan2021, isPublic: true },
  { preset: plan2026, isPublic: true },
  { preset: radioPlan2026, isPublic: false },
];

/** The plans behind the demo's papers, with the rules that their text sets. */
export async function plantPlans(payload: Payload): Promise<void> {
  const documents = await idsBy(payload, 'documents', 'number');
  for (const { preset, isPublic } of demoPlans) {
    const where = { number: { equals: preset.number } };
    const known = await payload.db.findOne<Plan>({ collection: 'plans', where });
    const { id } = known ?? (await makePlanFromPreset(payload, preset));
    const document = documents.get(String(preset.number)) as number | undefined;
    await payload.update({ collection: 'plans', id, data: { document, public: isPublic }, depth: 0 });
  }
}

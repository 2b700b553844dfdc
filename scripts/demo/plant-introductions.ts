import type { Payload } from 'payload';
import { noon } from '../importing/noon.ts';
import { findOrPlant, idsBy } from './find-or-plant.ts';
import { demoIntroductions } from './introductions.ts';

/** Which unit introduced whom under which plan. */
export async function plantIntroductions(payload: Payload): Promise<void> {
  const units = await idsBy(payload, 'units', 'name');
  const exemplars = await idsBy(payload, 'exemplars', 'name');
  const plans = await idsBy(payload, 'plans', 'number');
  for (const { achievementSummary, ...introduction } of demoIntroductions) {
    const unit = units.get(introduction.unit);
    const exemplar = exemplars.get(introduction.exemplar);
    const introducedOn = noon(introduction.introducedOn);
    const where = {
      unit: { equals: unit },
      exemplar: { equals: exemplar },
      introducedOn: { equals: introducedOn },
    };
    const plan = plans.get(introduction.plan);
    await findOrPlant(payload, 'introductions', where, () => ({
      unit,
      exemplar,
      plan,
      introducedOn,
      achievementSummary,
    }));
  }
}

import type { Payload } from 'payload';
import type { Plan, UnitGroup, User } from '#cms/payload-types.ts';
import { exemplarStepLabels } from '#models/exemplar.ts';
import type { PlanPreset, PresetGroup } from '#models/plans/preset.ts';
import { planForm } from '../quota/plan-form.ts';

type Id = number | string;

/**
 * Lập kế hoạch từ mẫu: a plan of the office's own from one of the issued ones, with its groups as records that the
 * office fills. A group that is there by that name is used as it is, so that an act cut short is done again.
 */
export async function makePlanFromPreset(payload: Payload, preset: PlanPreset, by?: User): Promise<Plan> {
  const groups = new Map<string, Id>();
  for (const group of preset.groups) groups.set(group.key, await findOrMakeGroup(payload, group, by));
  const ids = { group: (key: string) => groups.get(key) ?? key, unit: (id: string) => id };
  return payload.create({
    collection: 'plans',
    data: {
      ...planForm(preset, ids),
      movements: await movementsOf(payload, preset),
      note: noteOf(preset),
    },
    depth: 0,
    overrideAccess: !by,
    user: by,
  });
}

async function findOrMakeGroup(payload: Payload, { name, unitKinds }: PresetGroup, by?: User): Promise<Id> {
  const known = await payload.db.findOne<UnitGroup>({
    collection: 'unit-groups',
    where: { name: { equals: name } },
  });
  if (known) return known.id;
  const made = await payload.create({
    collection: 'unit-groups',
    data: { name, unitKinds },
    depth: 0,
    overrideAccess: !by,
    user: by,
  });
  return made.id;
}

/** Those of the portal's movements that the plan names, as far as the office keeps them. */
async function movementsOf(payload: Payload, { movements }: PlanPreset): Promise<number[]> {
  const names = movements.flatMap(({ portalMovement }) => portalMovement ?? []);
  const { docs } = await payload.find({
    collection: 'movements',
    where: { name: { in: names } },
    depth: 0,
    pagination: false,
  });
  return docs.map(({ id }) => id);
}

/** What the form has no place for: how the plan is read where its words leave something open, its steps, its ways. */
function noteOf({ readings, steps, channels }: PlanPreset): string {
  const sections = [
    [
      'Cách hiểu kế hoạch:',
      ...readings.map(
        ({ question, reading, otherwise, source }) =>
          `– ${question} ${reading} Muốn khác: ${otherwise} (${source})`,
      ),
    ],
    [
      'Các bước với điển hình:',
      ...steps.map(({ step, text, source }) => `– ${exemplarStepLabels[step]}: ${text} (${source})`),
    ],
    ['Nơi giới thiệu:', ...channels.map(({ text, source }) => `– ${text} (${source})`)],
  ];
  return sections
    .filter(([, ...lines]) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

import { z } from 'zod';
import { exemplarStepSchema } from '../exemplar.ts';
import { startingMovements } from '../movement.ts';
import { slugSchema, textSchema } from '../public-value.ts';
import { type Criterion, planSchema } from '../quota/plan.ts';
import { unitKindSchema } from '../unit.ts';

const sourcedSchema = z.strictObject({ text: textSchema, source: textSchema });

/** A group of units in the plan's words. `unitKinds` is a first filling; the office says which units belong. */
export const presetGroupSchema = z.strictObject({
  key: slugSchema,
  name: textSchema,
  unitKinds: z.array(unitKindSchema).default([]),
  source: textSchema,
});
export type PresetGroup = z.infer<typeof presetGroupSchema>;

const movementNames = startingMovements.map(({ name }) => name);

/** A movement or field that the plan names; `portalMovement` is the one of the portal it belongs to. */
export const presetMovementSchema = sourcedSchema.extend({
  portalMovement: z.enum(movementNames as [(typeof movementNames)[number]]).optional(),
});

/**
 * Where the plan's words leave something open: what is asked, how the preset reads it, and which setting an
 * office changes to read it otherwise.
 */
export const readingSchema = z.strictObject({
  question: textSchema,
  reading: textSchema,
  otherwise: textSchema,
  source: textSchema,
});
export type Reading = z.infer<typeof readingSchema>;

/** An issued plan as data, without ids: an office makes a plan of its own from it. */
export const planPresetSchema = planSchema.omit({ id: true, groups: true }).extend({
  key: slugSchema,
  groups: z.array(presetGroupSchema).default([]),
  movements: z.array(presetMovementSchema),
  steps: z.array(sourcedSchema.extend({ step: exemplarStepSchema })),
  channels: z.array(sourcedSchema),
  readings: z.array(readingSchema),
});
export type PlanPreset = z.infer<typeof planPresetSchema>;

export const preset = (input: z.input<typeof planPresetSchema>): PlanPreset => planPresetSchema.parse(input);

type Holder = Pick<Criterion, 'field'> & Partial<Pick<Criterion, 'exemplarKinds' | 'roles'>>;

/** Lines of a checklist from one paragraph of a plan; `holder` says for whom they hold, empty for all. */
export function criteria(key: string, source: string, holder: Holder, lines: readonly string[]): Criterion[] {
  const { field, exemplarKinds = [], roles = [] } = holder;
  return lines.map((text, index) => ({
    key: `${key}-${index + 1}`,
    text,
    ...(field && { field }),
    exemplarKinds,
    roles,
    source,
  }));
}

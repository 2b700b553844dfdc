import { z } from 'zod';
import { honourSchema } from './honour.ts';
import { idSchema, localDateSchema, slugSchema, textSchema } from './public-value.ts';

/** Cá nhân, tập thể, hộ gia đình, mô hình: the four kinds of subject the plans name. */
export const exemplarKindLabels = {
  individual: 'Cá nhân',
  collective: 'Tập thể',
  household: 'Hộ gia đình',
  model: 'Mô hình',
} as const;

export const exemplarKinds = ['individual', 'collective', 'household', 'model'] as const;
export const exemplarKindSchema = z.enum(exemplarKinds);
export type ExemplarKind = z.infer<typeof exemplarKindSchema>;

/** The last part of a kind's public feed address, `/dien-hinh/<kind>/rss.xml`. */
export const exemplarKindSlugs: Record<ExemplarKind, string> = {
  individual: 'ca-nhan',
  collective: 'tap-the',
  household: 'ho-gia-dinh',
  model: 'mo-hinh',
};

/** The four steps of the work with an exemplar (Kế hoạch 368/KH-UBND Bắc Kạn, II.3.a). */
export const exemplarStepLabels = {
  discovered: 'Phát hiện',
  nurtured: 'Bồi dưỡng',
  reviewed: 'Tổng kết',
  spread: 'Nhân điển hình',
} as const;

export const exemplarSteps = ['discovered', 'nurtured', 'reviewed', 'spread'] as const;
export const exemplarStepSchema = z.enum(exemplarSteps);
export type ExemplarStep = z.infer<typeof exemplarStepSchema>;

/** What the public may know of an exemplar: no birth date, phone, ethnicity, religion or consent paper. */
export const exemplarSchema = z.strictObject({
  kind: z.literal('exemplar'),
  id: idSchema,
  slug: slugSchema,
  name: textSchema,
  exemplarKind: exemplarKindSchema,
  position: textSchema.optional(),
  place: textSchema.optional(),
  unit: idSchema.optional(),
  summary: textSchema.optional(),
  portrait: idSchema.optional(),
  step: exemplarStepSchema.optional(),
  steps: z.array(z.strictObject({ step: exemplarStepSchema, on: localDateSchema })).default([]),
  honours: z.array(honourSchema).default([]),
  /** Whether an individual's own work is direct labour; absent where the newsroom has not said. */
  worksDirectly: z.boolean().optional(),
});

export type Exemplar = z.infer<typeof exemplarSchema>;

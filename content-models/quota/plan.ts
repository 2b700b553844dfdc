import { z } from 'zod';
import { exemplarKindSchema } from '../exemplar.ts';
import { exemplarRoleSchema } from '../exemplar-role.ts';
import { fieldSchema } from '../field.ts';
import { idSchema, localDateSchema, textSchema } from '../public-value.ts';
import { quotaRuleSchema } from './rule.ts';

/** A cụm, khối or list of units that a plan names; an office says which of its units belong. */
export const unitGroupSchema = z.strictObject({
  key: textSchema,
  name: textSchema,
  units: z.array(idSchema).default([]),
});
export type UnitGroup = z.infer<typeof unitGroupSchema>;

/** One line of the checklist an introduction is ticked against; without field, kinds and roles it holds for all. */
export const criterionSchema = z.strictObject({
  key: textSchema,
  text: textSchema,
  field: fieldSchema.optional(),
  exemplarKinds: z.array(exemplarKindSchema).default([]),
  roles: z.array(exemplarRoleSchema).default([]),
  source: textSchema.optional(),
});
export type Criterion = z.infer<typeof criterionSchema>;

export const dutyKindLabels = {
  report: 'Báo cáo',
  midReview: 'Sơ kết',
  finalReview: 'Tổng kết',
  conference: 'Hội nghị, đại hội',
  other: 'Việc khác',
} as const;

/** A report or milestone: by a day, by a day of every year ("--05-31"), or only in words. */
export const dutySchema = z.strictObject({
  kind: z.enum(Object.keys(dutyKindLabels) as [keyof typeof dutyKindLabels]),
  text: textSchema,
  whom: textSchema.optional(),
  due: localDateSchema.optional(),
  yearlyDue: z
    .string()
    .regex(/^--\d{2}-\d{2}$/)
    .optional(),
  source: textSchema.optional(),
});
export type Duty = z.infer<typeof dutySchema>;

export const planSchema = z.strictObject({
  id: idSchema,
  title: textSchema,
  number: textSchema.optional(),
  issuer: textSchema.optional(),
  issuedOn: localDateSchema.optional(),
  from: localDateSchema,
  to: localDateSchema,
  groups: z.array(unitGroupSchema).default([]),
  rules: z.array(quotaRuleSchema).default([]),
  criteria: z.array(criterionSchema).default([]),
  duties: z.array(dutySchema).default([]),
  /** Days before a window closes on which units that still owe are reminded. */
  remindDaysBefore: z.array(z.int().min(0).max(90)).default([7, 3, 1]),
});
export type QuotaPlan = z.infer<typeof planSchema>;

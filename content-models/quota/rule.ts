import { z } from 'zod';
import { exemplarKindSchema } from '../exemplar.ts';
import { exemplarRoleSchema } from '../exemplar-role.ts';
import { idSchema, localDateSchema, textSchema } from '../public-value.ts';
import { unitKindSchema } from '../unit.ts';

/** What a plan may count: a list entry received, a story on the portal, a story on air, an award. */
export const countedKinds = ['introduction', 'publication', 'broadcast', 'commendation'] as const;
export const countedKindSchema = z.enum(countedKinds);
export type CountedKind = z.infer<typeof countedKindSchema>;

export const periodKinds = ['month', 'quarter', 'halfYear', 'year', 'term', 'dates'] as const;
export const periodKindSchema = z.enum(periodKinds);
export type PeriodKind = z.infer<typeof periodKindSchema>;

/** Which exemplars count; an empty list sets no limit. */
export const filterSchema = z.strictObject({
  exemplarKinds: z.array(exemplarKindSchema).default([]),
  roles: z.array(exemplarRoleSchema).default([]),
});
export type ExemplarFilter = z.infer<typeof filterSchema>;

/** At least, at most, exactly (both alike), a range (both). */
export const amountSchema = z.strictObject({
  min: z.int().min(0).optional(),
  max: z.int().min(0).optional(),
});
export type Amount = z.infer<typeof amountSchema>;

/** A part of the quota with an amount of its own: one pupil and one teacher. */
export const partSchema = z.strictObject({ label: textSchema, ...amountSchema.shape, ...filterSchema.shape });
export type Part = z.infer<typeof partSchema>;

/** A day relative to a period: `month` 0 is its last month, 1 the month after, −1 the one before the last. */
export const boundarySchema = z.strictObject({
  month: z.int().min(-120).max(24),
  day: z.union([z.int().min(1).max(31), z.literal('last')]),
});
export type Boundary = z.infer<typeof boundarySchema>;

/** Open from the first day's midnight to the last day's, both included; without `opens` since the period began. */
export const windowSchema = z.strictObject({
  opens: boundarySchema.optional(),
  closes: boundarySchema,
});
export type SubmissionWindow = z.infer<typeof windowSchema>;

/** A one-off period of its own, for campaigns. */
export const datedPeriodSchema = z.strictObject({
  label: textSchema,
  from: localDateSchema,
  to: localDateSchema,
  /** First and last day on which an entry is in time; the period itself where left out. */
  opens: localDateSchema.optional(),
  closes: localDateSchema.optional(),
});
export type DatedPeriod = z.infer<typeof datedPeriodSchema>;

export const whomSchema = z.strictObject({
  unitKinds: z.array(unitKindSchema).default([]),
  /** Keys of the plan's groups (cụm, khối). */
  groups: z.array(textSchema).default([]),
  units: z.array(idSchema).default([]),
  /** Keys of groups whose units are left out: "the others". */
  exceptGroups: z.array(textSchema).default([]),
  exceptUnits: z.array(idSchema).default([]),
  /** The whole territory owes one number together, not each unit. */
  together: z.boolean().default(false),
});
export type Whom = z.infer<typeof whomSchema>;

/** How results become points: `points` for a period that is met, shared out over its items where proportional. */
export const scoreSchema = z.strictObject({
  points: z.number().min(0).max(1000),
  /** proportional: 1 of 2 gives half; wholeOnly: nothing below the quota. */
  way: z.enum(['proportional', 'wholeOnly']).default('proportional'),
  /** What a late item is worth beside one in time, 0 to 1. */
  lateShare: z.number().min(0).max(1).default(0.5),
  /** For each item above the quota, and at most so many in a period. */
  extraPoints: z.number().min(0).default(0),
  extraLimit: z.int().min(0).default(0),
});
export type Score = z.infer<typeof scoreSchema>;

export const quotaRuleSchema = z.strictObject({
  /** Unique in its plan and unchanging: figures name it. */
  key: textSchema,
  /** The paragraph of the plan it comes from, "Mục V, gạch đầu dòng 2". */
  source: textSchema.optional(),
  whom: whomSchema,
  counts: z.strictObject({
    kinds: z.array(countedKindSchema).min(1).default(['introduction']),
    ...filterSchema.shape,
    /** An introduction counts once received, or only once the council's office accepts it. */
    introductionFrom: z.enum(['received', 'accepted']).default('received'),
    /** Which sending dates an introduction that was returned and sent again. */
    resent: z.enum(['firstSending', 'lastSending']).default('lastSending'),
    /** An exemplar told twice counts once in a period, once in the plan's term, or every time. */
    sameExemplar: z.enum(['oncePerPeriod', 'oncePerTerm', 'everyTime']).default('oncePerPeriod'),
    /** An item about several exemplars counts as many, or as one. */
    severalExemplars: z.enum(['each', 'one']).default('each'),
  }),
  amount: amountSchema,
  parts: z.array(partSchema).default([]),
  per: z.strictObject({
    kind: periodKindSchema,
    /** A rota: only these months (1–12), quarters (1–4) or halves (1–2) of the year; empty: all. */
    only: z.array(z.int().min(1).max(12)).default([]),
    /** For `dates`. */
    dates: z.array(datedPeriodSchema).default([]),
  }),
  /** When it must arrive; several windows in one period are several batches. Empty: by the period's last day. */
  windows: z.array(windowSchema).default([]),
  /** When the deeds told of must have been done. */
  deeds: z.strictObject({ from: boundarySchema, to: boundarySchema }).optional(),
  validFrom: localDateSchema.optional(),
  validTo: localDateSchema.optional(),
  score: scoreSchema.optional(),
});
export type QuotaRule = z.infer<typeof quotaRuleSchema>;

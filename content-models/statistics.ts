import { z } from 'zod';
import { exemplarKindSchema } from './exemplar.ts';
import { idSchema, localDateSchema, textSchema } from './public-value.ts';

const count = z.int().min(0);

/** The figures of a sheet's cells added up (see quota/totals.ts); no figure tells of a person. */
const figures = {
  required: count,
  done: count,
  inTime: count,
  late: count,
  missing: count,
  notYetDue: count,
};

/** How many units stand how in a period. */
const standingSchema = z.strictObject({
  met: count,
  late: count,
  missing: count,
  notDue: count,
  exceeded: count,
});

export const periodFiguresSchema = z.strictObject({
  id: textSchema,
  label: textSchema,
  /** The last day on which something is in time. */
  due: localDateSchema,
  ...figures,
  units: standingSchema,
});
export type PeriodFigures = z.infer<typeof periodFiguresSchema>;

/** A unit by its id, or the whole territory together where the plan gives all one number. */
export const unitFiguresSchema = z.strictObject({ unit: idSchema, ...figures });
export type UnitFigures = z.infer<typeof unitFiguresSchema>;

/** Of fewer people no share is told: it could point at one of them. */
export const smallestGroup = 10;

/**
 * How many introductions stand under the plan, by one heading at a time and never by two, so that no figure
 * points at a person who may not have agreed to be told of.
 */
export const introductionCountsSchema = z.strictObject({
  /** Months are 'yyyy-mm', in order of time. */
  months: z.array(z.strictObject({ month: z.string().regex(/^\d{4}-\d{2}$/), count })),
  movements: z.array(z.strictObject({ movement: idSchema, count })),
  units: z.array(z.strictObject({ unit: idSchema, count })),
  kinds: z.array(z.strictObject({ exemplarKind: exemplarKindSchema, count })),
  /** Of the individuals whose work is known, how many work directly. */
  workers: z.strictObject({ known: count.min(smallestGroup), direct: count }).optional(),
});
export type IntroductionCounts = z.infer<typeof introductionCountsSchema>;

/**
 * What the public may know of how a plan goes, where the office makes it public: its name, its quotas in words,
 * and counts by period, by unit and of introductions. Nobody's name, no introduction and no score.
 */
export const statisticsSchema = z.strictObject({
  kind: z.literal('statistics'),
  /** The plan's. */
  id: idSchema,
  title: textSchema,
  number: textSchema.optional(),
  issuer: textSchema.optional(),
  from: localDateSchema,
  to: localDateSchema,
  document: idSchema.optional(),
  /** The day on which the figures were taken. */
  on: localDateSchema,
  quotas: z.array(textSchema),
  /** Those that have begun, in order of time. */
  periods: z.array(periodFiguresSchema),
  /** What the units owe and have done in these periods. */
  units: z.array(unitFiguresSchema),
  introductions: introductionCountsSchema,
});
export type Statistics = z.infer<typeof statisticsSchema>;

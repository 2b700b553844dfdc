import { z } from 'zod';
import { localDateSchema, textSchema } from './public-value.ts';

/**
 * Danh hiệu thi đua and hình thức khen thưởng are two lists by law (Luật Thi đua, khen thưởng 2022, chương II
 * and III); mixing them makes the national figures wrong.
 */
export const honourKindLabels = {
  title: 'Danh hiệu thi đua',
  award: 'Hình thức khen thưởng',
} as const;

export const honourKinds = ['title', 'award'] as const;
export const honourKindSchema = z.enum(honourKinds);
export type HonourKind = z.infer<typeof honourKindSchema>;

/** One of them with its decision, as far as it is on record. */
export const honourSchema = z.strictObject({
  honourKind: honourKindSchema,
  name: textSchema,
  decisionNumber: textSchema.optional(),
  decidedOn: localDateSchema.optional(),
  issuer: textSchema.optional(),
});

export type Honour = z.infer<typeof honourSchema>;

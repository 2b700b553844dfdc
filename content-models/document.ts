import { z } from 'zod';
import { idSchema, localDateSchema, slugSchema, textSchema } from './public-value.ts';

export const documentKindLabels = {
  plan: 'Kế hoạch',
  decision: 'Quyết định',
  guidance: 'Hướng dẫn',
  report: 'Báo cáo',
  dispatch: 'Công văn',
} as const;

export const documentKindSchema = z.enum(['plan', 'decision', 'guidance', 'report', 'dispatch']);

/** Văn bản: a plan, decision or guidance published on the portal; `body` is Markdown. */
export const documentSchema = z.strictObject({
  kind: z.literal('document'),
  id: idSchema,
  slug: slugSchema,
  number: textSchema.optional(),
  title: textSchema,
  documentKind: documentKindSchema,
  issuer: textSchema.optional(),
  issuedOn: localDateSchema.optional(),
  summary: textSchema.optional(),
  body: textSchema.optional(),
});

export type Document = z.infer<typeof documentSchema>;
export type DocumentKind = z.infer<typeof documentKindSchema>;

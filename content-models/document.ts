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

/** What a document's file may be, by the ending of its name. */
export const documentFileTypes = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The paper itself in the snapshot's media folder; the name carries the content's digest. */
export const documentFileSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.(?:pdf|docx)$/),
  mimeType: z.enum(Object.values(documentFileTypes)),
  bytes: z.int().positive(),
});

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
  file: documentFileSchema.optional(),
});

export type Document = z.infer<typeof documentSchema>;
export type DocumentFile = z.infer<typeof documentFileSchema>;
export type DocumentKind = z.infer<typeof documentKindSchema>;

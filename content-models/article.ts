import { z } from 'zod';
import { fieldSchema } from './field.ts';
import { idSchema, localDateSchema, momentSchema, slugSchema, textSchema } from './public-value.ts';

const firstMoment = Date.parse('1945-09-02T00:00:00+07:00');
const lastMoment = Date.parse('2100-12-31T23:59:59.999+07:00');

/** Whether a story may carry that moment: from the country's first day to the end of 2100, in Việt Nam. */
export function isPublishableMoment(moment: string): boolean {
  const at = Date.parse(moment);
  return at >= firstMoment && at <= lastMoment;
}

/** A published story as the public may read it; `body` is Markdown whose pictures are `media:<id>`. */
export const articleSchema = z.strictObject({
  kind: z.literal('article'),
  id: idSchema,
  guid: z.string().startsWith('urn:uuid:'),
  slug: slugSchema,
  title: textSchema,
  summary: textSchema,
  body: textSchema,
  cover: idSchema.optional(),
  pictures: z.array(idSchema).default([]),
  movements: z.array(idSchema).default([]),
  field: fieldSchema.optional(),
  exemplars: z.array(idSchema).default([]),
  introducedBy: idSchema.optional(),
  byline: textSchema.optional(),
  source: textSchema.optional(),
  radio: z.boolean().default(false),
  publishedAt: momentSchema.refine(isPublishableMoment, 'phải từ ngày 02/9/1945 đến hết năm 2100'),
  corrections: z.array(z.strictObject({ on: localDateSchema, note: textSchema })).default([]),
});

export type Article = z.infer<typeof articleSchema>;

/** What remains of a story that was taken down: enough to answer its address, nothing of its text. */
export const withdrawnSchema = z.strictObject({
  kind: z.literal('withdrawn'),
  id: idSchema,
  guid: z.string().startsWith('urn:uuid:'),
  slug: slugSchema,
  withdrawnAt: momentSchema,
});

export type Withdrawn = z.infer<typeof withdrawnSchema>;

import { z } from 'zod';
import { exemplarKindSchema } from './exemplar.ts';
import { fieldSchema } from './field.ts';
import { scriptLanguages } from './language.ts';
import { idSchema, localDateSchema, momentSchema, slugSchema, textSchema } from './public-value.ts';
import { recallSchema } from './recall.ts';

const firstMoment = Date.parse('1945-09-02T00:00:00+07:00');
const lastMoment = Date.parse('2100-12-31T23:59:59.999+07:00');

/** Whether a story may carry that moment: from the country's first day to the end of 2100, in Việt Nam. */
export function isPublishableMoment(moment: string): boolean {
  const at = Date.parse(moment);
  return at >= firstMoment && at <= lastMoment;
}

const guidSchema = z.string().startsWith('urn:uuid:');

/** An approved script in another language: its text, a recorded voice, or both. */
const languageVersionSchema = z.strictObject({
  language: z.enum(scriptLanguages),
  translator: textSchema.optional(),
  text: textSchema.optional(),
  recording: idSchema.optional(),
});

/**
 * A published story as the public may read it; `body` is Markdown whose pictures are `media:<id>`.
 * `airable` says that everyone told of agreed to the radio: without it there is no script and no voice.
 * `embargo` ("không phát trước") is there only until its hour, and so is the lack of script and voice.
 */
export const articleSchema = z.strictObject({
  kind: z.literal('article'),
  id: idSchema,
  guid: guidSchema,
  replacesGuid: guidSchema.optional(),
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
  airable: z.boolean().default(false),
  embargo: momentSchema.optional(),
  spoken: z
    .strictObject({ intro: textSchema.optional(), body: textSchema.optional(), outro: textSchema.optional() })
    .optional(),
  recording: idSchema.optional(),
  languages: z.array(languageVersionSchema).default([]),
  recall: recallSchema.optional(),
  publishedAt: momentSchema.refine(isPublishableMoment, 'phải từ ngày 02/9/1945 đến hết năm 2100'),
  updatedAt: momentSchema,
  corrections: z.array(z.strictObject({ on: localDateSchema, note: textSchema })).default([]),
});

export type Article = z.infer<typeof articleSchema>;

/**
 * What remains of a story that was taken down: enough to answer its address and to tell the feeds it stood
 * in, nothing of its text. `recall` is there while the radio column warns of it.
 */
export const withdrawnSchema = z.strictObject({
  kind: z.literal('withdrawn'),
  id: idSchema,
  guid: guidSchema,
  slug: slugSchema,
  withdrawnAt: momentSchema,
  movements: z.array(idSchema).default([]),
  introducedBy: idSchema.optional(),
  kinds: z.array(exemplarKindSchema).default([]),
  radio: z.boolean().default(false),
  recall: recallSchema.optional(),
});

export type Withdrawn = z.infer<typeof withdrawnSchema>;

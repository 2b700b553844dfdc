import { z } from 'zod';
import { momentSchema, textSchema } from './public-value.ts';

/** How long the radio column shows that a story was called back, so that no station airs it from its own copy. */
const recallDays = 30;

/** When a notice of that moment goes. */
export const recallEnd = (at: string): string =>
  new Date(Date.parse(at) + recallDays * 24 * 60 * 60 * 1000).toISOString();

/** THU HỒI: the notice that a story of the radio column must not be aired any more; nothing of its text. */
export const recallSchema = z.strictObject({ title: textSchema, at: momentSchema, until: momentSchema });

export type Recall = z.infer<typeof recallSchema>;

import { z } from 'zod';
import { textSchema } from './public-value.ts';

/** What the portal says of itself; `url` is its public origin without a closing slash. */
export const siteSchema = z.strictObject({
  kind: z.literal('site'),
  id: z.literal('site'),
  url: z.url({ protocol: /^https?$/ }).refine((url) => !url.endsWith('/'), 'không kết thúc bằng dấu /'),
  name: textSchema,
  province: textSchema.optional(),
  council: textSchema,
  tagline: textSchema.optional(),
  introduction: textSchema.optional(),
  notice: textSchema.optional(),
  contact: z
    .strictObject({
      name: textSchema.optional(),
      office: textSchema.optional(),
      phone: textSchema.optional(),
      email: z.email().optional(),
    })
    .default({}),
  /** The WebSub hub that tells stations at once when a feed changes. */
  hub: z.url({ protocol: /^https?$/ }).optional(),
});

export type Site = z.infer<typeof siteSchema>;

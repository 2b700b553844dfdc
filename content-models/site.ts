import { z } from 'zod';
import { textSchema } from './public-value.ts';

const webUrl = z.url({ protocol: /^https?$/ });
const webAddressSchema = textSchema.refine(
  (text) => webUrl.safeParse(text).success,
  'phải là địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://',
);

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
  /** Who answers for what stands on the portal. */
  responsible: z
    .strictObject({
      name: textSchema.optional(),
      position: textSchema.optional(),
      phone: textSchema.optional(),
      email: z.email().optional(),
    })
    .default({}),
  /** What the English page says; a standing text where the office wrote none. */
  english: z
    .strictObject({
      name: textSchema.optional(),
      council: textSchema.optional(),
      introduction: textSchema.optional(),
    })
    .default({}),
  /** Where editors sign in. It stands on an inner network: it is public only where the office says so. */
  newsroom: webAddressSchema.optional(),
  /** The WebSub hub that tells stations at once when a feed changes. */
  hub: webAddressSchema.optional(),
  /**
   * The portal's number in EMC, which measures the use of state portals (Thông tư 22/2023/TT-BTTTT). Only the
   * number: whatever else the measuring code is made of stands in the program.
   */
  emc: textSchema
    .refine((text) => /^[1-9]\d{0,9}$/.test(text), 'phải là con số trong dòng setSiteId của đoạn mã được cấp')
    .optional(),
});

export type Site = z.infer<typeof siteSchema>;

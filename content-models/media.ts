import { z } from 'zod';
import { idSchema, textSchema } from './public-value.ts';

/** A picture's file in the snapshot's `media/` folder; the name carries the content's digest. */
export const mediaFileSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.(?:jpg|png|webp|avif)$/),
  width: z.int().positive(),
  height: z.int().positive(),
  bytes: z.int().positive(),
});

/**
 * A picture with its sizes from small to large, in formats that every reader shows, and in AVIF beside them;
 * `focal` is the point to keep in view, in per cent.
 */
export const mediaSchema = z.strictObject({
  kind: z.literal('media'),
  id: idSchema,
  alt: textSchema,
  credit: textSchema,
  caption: textSchema.optional(),
  focal: z.strictObject({ x: z.number().min(0).max(100), y: z.number().min(0).max(100) }),
  sizes: z.array(mediaFileSchema).min(1),
  /** Absent for a picture from before the portal made them. */
  avif: z.array(mediaFileSchema).min(1).optional(),
});

export type Media = z.infer<typeof mediaSchema>;
export type MediaFile = z.infer<typeof mediaFileSchema>;

/** All files of a picture. */
export const pictureFilesOf = ({ sizes, avif = [] }: Media): MediaFile[] => [...sizes, ...avif];

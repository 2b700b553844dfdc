import { z } from 'zod';
import { idSchema, textSchema } from './public-value.ts';

/** What a public audio file may be, by the ending of its name. */
export const audioTypes = {
  mp3: 'audio/mpeg',
  m4a: 'audio/mp4',
  ogg: 'audio/ogg',
  wav: 'audio/wav',
} as const;

/** An audio file in the snapshot's media folder; the name carries the content's digest, loudness is in LUFS. */
export const audioFileSchema = z.strictObject({
  file: z.string().regex(/^[a-z0-9][a-z0-9.-]*\.(?:mp3|m4a|ogg|wav)$/),
  mimeType: z.enum(Object.values(audioTypes)),
  bytes: z.int().positive(),
  loudness: z.number().optional(),
});

/**
 * A recorded voice as the public may hear it: `air` is the file a station plays (−23 LUFS), `podcast` the one
 * a citizen listens to (−16 LUFS). `synthetic`: a machine speaks.
 */
export const recordingSchema = z
  .strictObject({
    kind: z.literal('recording'),
    id: idSchema,
    voice: textSchema.optional(),
    synthetic: z.boolean(),
    seconds: z.number().positive(),
    air: audioFileSchema.optional(),
    podcast: audioFileSchema.optional(),
  })
  .refine(({ air, podcast }) => air ?? podcast, 'không có tệp âm thanh nào');

export type AudioFile = z.infer<typeof audioFileSchema>;
export type Recording = z.infer<typeof recordingSchema>;

/** The recording's different files. */
export function audioFilesOf({ air, podcast }: Recording): AudioFile[] {
  const files = [air, podcast].filter((file) => file !== undefined);
  return [...new Map(files.map((file) => [file.file, file])).values()];
}

import { z } from 'zod';
import { type Ffmpeg, runFfmpeg } from './ffmpeg.ts';
import type { SoundKind } from './sound-kind.ts';

export type SoundFile = { file: string; kind: SoundKind };

/** dBTP, EBU R 128: so much room is left above the loudest peak. */
const truePeak = -1;
/** Wide enough that speech is raised or lowered as a whole instead of being pressed together. */
const range = 20;

/** EBU R 128 (ITU-R BS.1770): LUFS, dBTP, LU; what ffmpeg's loudnorm tells of a file. */
const measureSchema = z.object({
  input_i: z.coerce.number(),
  input_tp: z.coerce.number(),
  input_lra: z.coerce.number(),
  input_thresh: z.coerce.number(),
  target_offset: z.coerce.number(),
});
export type Measure = z.infer<typeof measureSchema>;

/** Measures a file; undefined where there is nothing to hear. */
export async function measureLoudness(ffmpeg: Ffmpeg, sound: SoundFile): Promise<Measure | undefined> {
  const said = await runFfmpeg(ffmpeg, sound, ['-af', `${filter(-23)}:print_format=json`, '-f', 'null', '-']);
  const told = measureSchema.safeParse(
    JSON.parse(said.slice(said.lastIndexOf('{'), said.lastIndexOf('}') + 1)),
  );
  return told.success && Number.isFinite(told.data.input_i) ? told.data : undefined;
}

/** Writes the sound anew at that loudness (LUFS), in at most two channels at 48 kHz, without tags or pictures. */
export async function normalise(
  ffmpeg: Ffmpeg,
  sound: SoundFile,
  { measure, target, encoder, to }: { measure: Measure; target: number; encoder: string[]; to: string },
): Promise<void> {
  const measured = [
    `measured_I=${measure.input_i}`,
    `measured_TP=${measure.input_tp}`,
    `measured_LRA=${measure.input_lra}`,
    `measured_thresh=${measure.input_thresh}`,
    `offset=${measure.target_offset}`,
    'linear=true',
  ].join(':');
  await runFfmpeg(ffmpeg, sound, [
    ...['-vn', '-map_metadata', '-1', '-map_chapters', '-1', '-fflags', '+bitexact', '-flags:a', '+bitexact'],
    ...['-af', `${filter(target)}:${measured},aresample=48000,aformat=channel_layouts=mono|stereo`],
    ...encoder,
    to,
  ]);
}

const filter = (target: number): string => `loudnorm=I=${target}:TP=${truePeak}:LRA=${range}`;

import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Ffmpeg } from './ffmpeg.ts';
import { type Measure, measureLoudness, normalise, type SoundFile } from './loudness.ts';
import { type SoundKind, soundKinds } from './sound-kind.ts';

/** A file made for one use; its name carries the content's digest. */
export type Master = { file: string; mimeType: string; bytes: number; loudness?: number };

type Use = { target: number; kind: SoundKind; encoder: string[] };

/**
 * −23 LUFS for air (EBU R 128), as PCM: any station's program plays it and it is not pressed twice.
 * −16 LUFS for listening on the net, where podcast programs expect it, as an MP3 that every phone plays.
 */
export const uses = {
  air: { target: -23, kind: 'wav', encoder: ['-c:a', 'pcm_s16le', '-f', 'wav'] },
  podcast: {
    target: -16,
    kind: 'mp3',
    encoder: ['-c:a', 'libmp3lame', '-b:a', '128k', '-id3v2_version', '0', '-f', 'mp3'],
  },
} as const satisfies Record<string, Use>;

/** Makes the file for one use beside the others in the folder, and measures what came out. */
export async function makeMaster(
  ffmpeg: Ffmpeg,
  sound: SoundFile,
  measure: Measure,
  { use, folder }: { use: Use; folder: string },
): Promise<Master> {
  const { mimeType, extension } = soundKinds[use.kind];
  // One name, so that what a killed worker left is written over; the worker's lock keeps others away.
  const making = join(folder, `making.${extension}`);
  try {
    await normalise(ffmpeg, sound, { measure, target: use.target, encoder: [...use.encoder], to: making });
    const made = await measureLoudness(ffmpeg, { file: making, kind: use.kind });
    const file = `${await digestOf(making)}.${extension}`;
    const { size: bytes } = await stat(making);
    await rename(making, join(folder, file));
    return { file, mimeType, bytes, loudness: made?.input_i };
  } finally {
    await rm(making, { force: true });
  }
}

async function digestOf(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex').slice(0, 16);
}

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { SoundKind } from './sound-kind.ts';

const run = promisify(execFile);

/** No recording of at most 200 MB takes a machine longer than this. */
const longest = 10 * 60 * 1000;

/** An uploaded file is read by the demuxer of the kind it was judged to be, and leads to no other file. */
const demuxers: Record<SoundKind, string> = { mp3: 'mp3', m4a: 'mov', wav: 'wav', ogg: 'ogg' };

/** Which program does it, and what ends it when the worker stops. */
export type Ffmpeg = { program: string; signal?: AbortSignal };

/** The machine's ffmpeg, or undefined where it has none. */
export async function findFfmpeg(signal?: AbortSignal): Promise<Ffmpeg | undefined> {
  const program = 'ffmpeg';
  const answer = await run(program, ['-hide_banner', '-version'], { timeout: 10_000 }).catch(() => undefined);
  return answer && { program, signal };
}

/** Runs ffmpeg on one sound file and answers what it said. Throws when it fails or takes too long. */
export async function runFfmpeg(
  { program, signal }: Ffmpeg,
  { file, kind }: { file: string; kind: SoundKind },
  output: string[],
): Promise<string> {
  const input = ['-protocol_whitelist', 'file', '-f', demuxers[kind], '-i', file];
  const { stderr } = await run(
    program,
    ['-hide_banner', '-nostdin', '-nostats', '-y', ...input, '-map', '0:a:0', '-threads', '1', ...output],
    { timeout: longest, killSignal: 'SIGKILL', maxBuffer: 4 * 1024 * 1024, signal },
  );
  return stderr;
}

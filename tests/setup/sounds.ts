import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chime } from '../../scripts/demo/chime.ts';

/** A WAV of one tone, with a tag that must not get out. */
export function taggedWav(seconds = 2): Buffer {
  const wav = chime(seconds);
  const tag = Buffer.from('LIST\x1c\0\0\0INFOIART\x10\0\0\0tên riêng tư\0', 'utf8');
  tag.writeUInt32LE(tag.length - 8, 4);
  tag.writeUInt32LE(tag.length - 20, 16);
  const whole = Buffer.concat([wav, tag, Buffer.alloc(tag.length % 2)]);
  whole.writeUInt32LE(whole.length - 8, 4);
  return whole;
}

/** A silent MP3 of layer III frames, 128 kbit/s at 44.1 kHz, behind an ID3 tag and before an ID3v1. */
export function taggedMp3(frames = 100): Buffer {
  const frame = Buffer.alloc(417);
  frame.writeUInt32BE(0xfffb9064);
  const words = Buffer.from('\0\0\0TPE1 tên riêng tư');
  const id3 = Buffer.concat([Buffer.from('ID3\x04\0\0\0\0\0'), Buffer.from([words.length]), words]);
  const id3v1 = Buffer.concat([Buffer.from('TAGtên riêng tư'), Buffer.alloc(128)]).subarray(0, 128);
  return Buffer.concat([id3, ...Array.from({ length: frames }, () => frame), id3v1]);
}

/** A file that ffmpeg makes, by the arguments between its test tone and the output. */
export async function madeByFfmpeg(name: string, args: string[], source = 'sine=frequency=440:duration=3') {
  const folder = await mkdtemp(join(tmpdir(), 'sound-'));
  const file = join(folder, name);
  await promisify(execFile)('ffmpeg', ['-f', 'lavfi', '-i', source, ...args, file]);
  const data = await readFile(file);
  await rm(folder, { recursive: true });
  return data;
}

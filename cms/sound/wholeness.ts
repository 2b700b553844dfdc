import { mp3Frames, xingFrames } from './mp3-frames.ts';
import { oggPages } from './ogg-pages.ts';
import type { SoundKind } from './sound-kind.ts';

/** Whether the file ends where its own headers say: a download or a recording cut short does not. */
export const isWhole = (kind: SoundKind, data: Buffer): boolean => wholes[kind](data);

const wholes: Record<SoundKind, (data: Buffer) => boolean> = {
  wav: (data) => riffChunks(data).some(({ id, end }) => id === 'data' && end <= data.length),
  m4a: (data) => {
    const boxes = mp4Boxes(data, 0, data.length);
    const names = boxes.map(({ type }) => type);
    return names.includes('moov') && names.includes('mdat') && boxes.every(({ end }) => end <= data.length);
  },
  ogg: (data) => {
    const last = oggPages(data).at(-1);
    return last?.isEnd === true && last.end <= data.length;
  },
  mp3: (data) => {
    const { count, isCut } = mp3Frames(data);
    return !isCut && count >= 3 && count > xingFrames(data);
  },
};

export type RiffChunk = { id: string; start: number; size: number; end: number };

/** The chunks of a RIFF file; the last may say that it ends beyond the file. */
export function riffChunks(data: Buffer): RiffChunk[] {
  const chunks: RiffChunk[] = [];
  for (let start = 12; start + 8 <= data.length; ) {
    const size = data.readUInt32LE(start + 4);
    const end = start + 8 + size;
    chunks.push({ id: data.toString('latin1', start, start + 4), start, size, end });
    start = end + (size % 2);
  }
  return chunks;
}

export type Mp4Box = { type: string; start: number; body: number; end: number };

/** The boxes of an MP4 file between two offsets. */
export function mp4Boxes(data: Buffer, from: number, to: number): Mp4Box[] {
  const boxes: Mp4Box[] = [];
  for (let start = from; start + 8 <= to; ) {
    const short = data.readUInt32BE(start);
    const isLong = short === 1 && start + 16 <= to;
    const size = isLong ? Number(data.readBigUInt64BE(start + 8)) : short || to - start;
    const body = start + (isLong ? 16 : 8);
    const end = Math.max(start + size, body);
    boxes.push({ type: data.toString('latin1', start + 4, start + 8), start, body, end });
    start = end;
  }
  return boxes;
}

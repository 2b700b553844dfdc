import { withoutOggComments } from './ogg-pages.ts';
import type { SoundKind } from './sound-kind.ts';
import { mp4Boxes, riffChunks } from './wholeness.ts';

/** The sound without what recorders and players write beside it: names, places, pictures, comments. */
export const stripTags = (kind: SoundKind, data: Buffer): Buffer => strips[kind](data);

const strips: Record<SoundKind, (data: Buffer) => Buffer> = {
  mp3: (data) => data.subarray(id3Length(data), endOfMp3(data)),
  m4a: (data) => {
    const copy = Buffer.from(data);
    blank(copy, 0, copy.length);
    return copy;
  },
  wav: (data) => {
    const kept = riffChunks(data)
      .filter(({ id, end }) => ['fmt ', 'fact', 'data'].includes(id) && end <= data.length)
      .map(({ start, end, size }) => Buffer.concat([data.subarray(start, end), Buffer.alloc(size % 2)]));
    const head = Buffer.from(data.subarray(0, 12));
    head.writeUInt32LE(4 + kept.reduce((sum, { length }) => sum + length, 0), 4);
    return Buffer.concat([head, ...kept]);
  },
  ogg: withoutOggComments,
};

/** ID3v2 at the start: ten bytes, and as many as seven bits each of the last four say. */
function id3Length(data: Buffer, at = 0): number {
  if (at + 10 > data.length || data.toString('latin1', at, at + 3) !== 'ID3') return at;
  const size = [6, 7, 8, 9].reduce((sum, index) => sum * 128 + (data.readUInt8(at + index) & 127), 0);
  const footer = data.readUInt8(at + 5) & 16 ? 10 : 0;
  return id3Length(data, at + 10 + size + footer);
}

/** Before ID3v1 (128 bytes) and, before that, APE. */
function endOfMp3(data: Buffer): number {
  let end = data.length;
  if (end >= 128 && data.toString('latin1', end - 128, end - 125) === 'TAG') end -= 128;
  if (end < 32 || data.toString('latin1', end - 32, end - 24) !== 'APETAGEX') return end;
  const hasHeader = data.readUInt8(end - 9) & 128;
  return Math.max(0, end - data.readUInt32LE(end - 20) - (hasHeader ? 32 : 0));
}

const described = ['udta', 'meta', 'uuid'];
const holders = ['moov', 'trak', 'mdia', 'minf'];

/** Descriptions become free space of the same length, so that no offset into the sound moves. */
function blank(data: Buffer, from: number, to: number): void {
  for (const { type, start, body, end } of mp4Boxes(data, from, to)) {
    if (holders.includes(type)) blank(data, body, Math.min(end, to));
    if (!described.includes(type)) continue;
    data.write('free', start + 4, 'latin1');
    data.fill(0, body, Math.min(end, to));
  }
}

/** Kilobits a second of MPEG 1 and of MPEG 2 and 2.5, layer III, by the header's four bits. */
const bitrates = [
  [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320],
  [0, 8, 16, 24, 32, 40, 48, 56, 64, 80, 96, 112, 128, 144, 160],
] as const;
const rates = [44_100, 48_000, 32_000] as const;

/** How many bytes the layer III frame at that offset takes, or undefined where none begins. */
export function mp3FrameLength(data: Buffer, at: number): number | undefined {
  if (at + 4 > data.length) return undefined;
  const header = data.readUInt32BE(at);
  const version = (header >>> 19) & 3;
  const rate = rates[(header >>> 10) & 3];
  const bitrate = bitrates[version === 3 ? 0 : 1][(header >>> 12) & 15];
  const isFrame = header >>> 21 === 0x7ff && version !== 1 && ((header >>> 17) & 3) === 1;
  if (!isFrame || !rate || !bitrate) return undefined;
  const slower = version === 3 ? 1 : version === 2 ? 2 : 4;
  const padding = (header >>> 9) & 1;
  return Math.floor(((version === 3 ? 144_000 : 72_000) * bitrate) / (rate / slower)) + padding;
}

/** Walks a file without tags from frame to frame; `isCut` when it breaks off, or turns into something else. */
export function mp3Frames(data: Buffer): { count: number; isCut: boolean } {
  let at = 0;
  let count = 0;
  for (let length = mp3FrameLength(data, at); length; length = mp3FrameLength(data, at)) {
    at += length;
    count += 1;
  }
  const rest = data.subarray(Math.min(at, data.length));
  return { count, isCut: at > data.length || rest.some((byte) => byte !== 0) };
}

/** How many frames of sound the encoder says follow its own frame at the start; 0 when it does not say. */
export function xingFrames(data: Buffer): number {
  const first = data.subarray(0, mp3FrameLength(data, 0) ?? 0);
  const mark = Math.max(first.indexOf('Xing'), first.indexOf('Info'));
  if (mark < 0 || mark + 12 > first.length || (first.readUInt32BE(mark + 4) & 1) === 0) return 0;
  return first.readUInt32BE(mark + 8);
}

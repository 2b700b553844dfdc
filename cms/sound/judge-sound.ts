import { type IAudioMetadata, parseBuffer } from 'music-metadata';
import { refuse } from '../rules/refuse.ts';
import { mp3FrameLength } from './mp3-frames.ts';
import { type SoundKind, soundKinds } from './sound-kind.ts';
import { stripTags } from './strip-tags.ts';
import { isWhole, riffChunks } from './wholeness.ts';

export type Sound = { kind: SoundKind; data: Buffer; seconds: number };

const maxBytes = 200 * 1024 * 1024;

const foreign =
  'Tệp này không phải âm thanh MP3, M4A (AAC), WAV (PCM) hoặc OGG (Vorbis, Opus); hãy xuất lại ở một trong các dạng đó.';
const broken = 'Tệp âm thanh bị cắt giữa chừng hoặc bị hỏng; hãy xuất lại từ phần mềm ghi âm rồi tải lên.';

/**
 * A recording by what is in it, its name and declared type aside: its kind, its sound without tags, its
 * length. Throws an APIError with one sentence for anything else.
 */
export async function judgeSound(file: Buffer): Promise<Sound> {
  if (file.length > maxBytes)
    refuse('Bản ghi lớn hơn 200 MB; hãy xuất ra MP3 hoặc chia thành nhiều bản rồi tải lại.');
  const kind = kindOf(file) ?? refuse(foreign);
  if (!isWhole(kind, kind === 'mp3' ? stripTags(kind, file) : file)) refuse(broken);
  const data = stripTags(kind, file);
  const { format } = await metadataOf(kind, data);
  if (format.hasVideo)
    refuse('Tệp này là phim, không phải bản ghi âm; hãy xuất riêng phần tiếng ra MP3 hoặc M4A.');
  if (!isSpoken(kind, data, format)) refuse(foreign);
  if (!format.duration) refuse('Tệp âm thanh không có tiếng nào; hãy ghi lại rồi tải lên.');
  return { kind, data, seconds: Math.max(1, Math.round(format.duration)) };
}

function kindOf(data: Buffer): SoundKind | undefined {
  const at = (from: number, to: number) => data.toString('latin1', from, to);
  if (at(0, 4) === 'RIFF' && at(8, 12) === 'WAVE') return 'wav';
  if (at(4, 8) === 'ftyp') return 'm4a';
  if (at(0, 4) === 'OggS') return 'ogg';
  return mp3FrameLength(stripTags('mp3', data), 0) ? 'mp3' : undefined;
}

async function metadataOf(kind: SoundKind, data: Buffer): Promise<IAudioMetadata> {
  const { mimeType } = soundKinds[kind];
  return parseBuffer(data, { mimeType, size: data.length }, { duration: true, skipCovers: true }).catch(() =>
    refuse(broken),
  );
}

/** Only the encodings that the browsers, the stations' programs and the podcast readers play. */
function isSpoken(kind: SoundKind, data: Buffer, { codec = '' }: IAudioMetadata['format']): boolean {
  if (kind === 'wav') return isPcm(data);
  if (kind === 'm4a') return codec.includes('AAC');
  if (kind === 'ogg') return /^(?:Vorbis|Opus)/.test(codec);
  return true;
}

/** PCM in whole numbers (1) or in floating point (3), said at once or in the extended header (0xFFFE). */
function isPcm(data: Buffer): boolean {
  const format = riffChunks(data).find(({ id, size }) => id === 'fmt ' && size >= 16);
  if (!format) return false;
  const tag = data.readUInt16LE(format.start + 8);
  const isExtended = tag === 0xfffe && format.size >= 40;
  return [1, 3].includes(isExtended ? data.readUInt16LE(format.start + 32) : tag);
}

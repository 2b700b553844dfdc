import { join } from 'node:path';
import type { Payload, Where } from 'payload';
import type { Recording } from '#cms/payload-types.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import type { Ffmpeg } from '../sound/ffmpeg.ts';
import { measureLoudness, type SoundFile } from '../sound/loudness.ts';
import { type Master, makeMaster, uses } from '../sound/masters.ts';
import { type SoundKind, soundKinds } from '../sound/sound-kind.ts';

type Outcome = Pick<Recording, 'handling' | 'loudness' | 'air' | 'podcast'>;

const collection = 'recordings';
const waiting: Where = { 'air.file': { exists: false } };
/** Used as they were while the machine had no ffmpeg, or could not be measured. */
const unmeasured: Where = { 'air.loudness': { exists: false } };

/**
 * Makes the files for air and for listening of every recording that has none, oldest first, and writes down
 * what was done. One whose making was cut short has none either, so it is taken up again. Without ffmpeg a
 * recording is used as it is. Answers how many were handled.
 */
export async function prepareRecordings(
  payload: Payload,
  ffmpeg: Ffmpeg | undefined,
  { again = false }: { again?: boolean } = {},
): Promise<number> {
  const { docs } = await payload.db.find<Recording>({
    collection,
    where: again ? { or: [waiting, unmeasured] } : waiting,
    sort: 'createdAt',
    pagination: false,
    limit: 0,
  });
  for (const recording of docs) {
    const outcome = await prepare(payload, recording, ffmpeg);
    if (!outcome) break;
    const now = await payload.db.findOne<Recording>({ collection, where: { id: { equals: recording.id } } });
    if (now?.filename === recording.filename)
      await payload.update({ collection, id: recording.id, data: outcome, depth: 0 });
  }
  return docs.length;
}

/** What to write down; undefined when the worker stops in the middle. */
async function prepare(
  payload: Payload,
  recording: Recording,
  ffmpeg: Ffmpeg | undefined,
): Promise<Outcome | undefined> {
  if (!ffmpeg) return asItIs(recording, 'Máy chủ chưa có ffmpeg nên chưa đo độ to');
  try {
    return await masters(payload, recording, ffmpeg);
  } catch (error) {
    if (ffmpeg.signal?.aborted) return undefined;
    const reason = error instanceof Error ? error.message.split('\n')[0] : error;
    payload.logger.warn({ err: error, msg: `Chưa chuẩn hóa được bản ghi âm ${recording.id}` });
    return asItIs(recording, `Không chuẩn hóa được độ to (${reason})`);
  }
}

async function masters(payload: Payload, recording: Recording, ffmpeg: Ffmpeg): Promise<Outcome> {
  const folder = join(payload.config.custom.dataDir, 'recordings');
  const sound: SoundFile = { file: join(folder, String(recording.filename)), kind: kindOf(recording) };
  const measure = await measureLoudness(ffmpeg, sound);
  if (!measure) return asItIs(recording, 'Bản ghi không có tiếng nghe được nên không chuẩn hóa');
  const air = await makeMaster(ffmpeg, sound, measure, { use: uses.air, folder });
  const podcast = await makeMaster(ffmpeg, sound, measure, { use: uses.podcast, folder });
  return {
    loudness: measure.input_i,
    air,
    podcast,
    handling: `Đã chuẩn hóa, đo lại được ${lufs(air)} LUFS cho bản phát sóng, ${lufs(podcast)} LUFS cho bản nghe trên mạng.`,
  };
}

const lufs = ({ loudness }: Master): string =>
  loudness === undefined ? 'không rõ' : formatNumber(loudness, 1).replace('-', '−');

function asItIs({ filename, mimeType, filesize }: Recording, why: string): Outcome {
  const file = { file: filename, mimeType, bytes: filesize, loudness: null };
  return { loudness: null, air: file, podcast: file, handling: `${why}; dùng nguyên tệp đã tải lên.` };
}

/** By the name the door gave it: Payload notes a type of its own. */
function kindOf({ filename }: Recording): SoundKind {
  const found = Object.entries(soundKinds).find(([, { extension }]) => filename?.endsWith(`.${extension}`));
  if (!found) throw new Error(`Tệp “${filename}” không phải tệp âm thanh`);
  return found[0] as SoundKind;
}

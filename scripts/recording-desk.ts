import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { prepareRecordings } from '#cms/jobs/prepare-recordings.ts';
import { findFfmpeg } from '#cms/sound/ffmpeg.ts';

const poll = 1000;

/**
 * Prepares recordings for air and for listening beside the publications, so that a long one holds nothing up.
 * Answers what ends it, a running ffmpeg included.
 */
export async function openRecordingDesk(payload: Payload): Promise<() => Promise<void>> {
  const stop = new AbortController();
  const ffmpeg = await findFfmpeg(stop.signal);
  if (!ffmpeg) console.log('máy chưa có ffmpeg: bản ghi âm được dùng nguyên tệp, chưa đo và chuẩn hóa độ to');
  const working = (async () => {
    for (let again = ffmpeg !== undefined; !stop.signal.aborted; again = false) {
      try {
        await prepareRecordings(payload, ffmpeg, { again });
      } catch (error) {
        console.error(
          `xử lý bản ghi âm chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`,
        );
      }
      await pause(poll, undefined, { signal: stop.signal }).catch(() => undefined);
    }
  })();
  return async () => {
    stop.abort();
    await working;
  };
}

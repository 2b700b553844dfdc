import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import { remindUnits } from '#cms/reminders/remind-units.ts';
import { isoWithOffset, localDay } from '#models/vietnamese/calendar.ts';

/** Offices are at work by then; a letter at midnight would lie under the night's others. */
const opening = '07:00';
const poll = 60_000;
const untilNextTry = 15 * 60_000;

/** Reminds the units once a day after the opening hour, and after a start later than that; answers what ends it. */
export function openReminderDesk(payload: Payload): () => Promise<void> {
  const stop = new AbortController();
  const wait = (time: number) => pause(time, undefined, { signal: stop.signal }).catch(() => undefined);
  const working = (async () => {
    for (let doneOn = ''; !stop.signal.aborted; ) {
      const today = localDay(new Date());
      if (doneOn === today || isoWithOffset(new Date()).slice(11, 16) < opening) await wait(poll);
      else if (await remind(payload)) doneOn = today;
      else await wait(untilNextTry);
    }
  })();
  return async () => {
    stop.abort();
    await working;
  };
}

/** Whether nothing is left to try again. */
async function remind(payload: Payload): Promise<boolean> {
  try {
    const { reminded, failed } = await remindUnits(payload);
    if (reminded + failed > 0) console.log(`nhắc chỉ tiêu: ${reminded} đơn vị, ${failed} thư chưa gửi được`);
    return failed === 0;
  } catch (error) {
    console.error(`nhắc chỉ tiêu chưa được, sẽ thử lại: ${error instanceof Error ? error.message : error}`);
    return false;
  }
}

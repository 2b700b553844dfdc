import { setTimeout as pause } from 'node:timers/promises';

const timeout = 10_000;
const addressesAtOnce = 40;
/** Milliseconds before the second and the third try. */
const pauses = [2_000, 20_000];

/**
 * Tells a WebSub hub which feeds changed. Never throws: a hub that does not answer is tried three times and
 * then named in one sentence, and the portal goes on; stations that poll miss nothing.
 */
export async function tellHub(
  hub: string,
  feeds: readonly string[],
  say: (sentence: string) => void,
  waits: readonly number[] = pauses,
): Promise<void> {
  for (let start = 0; start < feeds.length; start += addressesAtOnce) {
    const told = await tell(hub, feeds.slice(start, start + addressesAtOnce), waits);
    if (told !== undefined) {
      say(`Máy chủ WebSub ${hub} chưa nhận tin báo (${told}); các đài vẫn tự lấy bài mới theo giờ đã đặt.`);
      return;
    }
  }
}

/** Undefined when the hub took it, else why it did not. */
async function tell(
  hub: string,
  feeds: readonly string[],
  waits: readonly number[],
): Promise<string | undefined> {
  const body = new URLSearchParams([['hub.mode', 'publish'], ...feeds.map((feed) => ['hub.url', feed])]);
  let reason = '';
  for (const wait of [0, ...waits]) {
    await pause(wait, undefined, { ref: false });
    try {
      const answer = await fetch(hub, { method: 'POST', body, signal: AbortSignal.timeout(timeout) });
      await answer.body?.cancel();
      if (answer.ok) return undefined;
      reason = `trả lời ${answer.status}`;
    } catch (error) {
      reason = error instanceof Error && error.name === 'TimeoutError' ? 'quá 10 giây' : 'không kết nối được';
    }
  }
  return reason;
}

import type { Owed } from '#models/quota/owed.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';

/** “02”, as plans write numbers below ten. */
const twoDigits = (count: number) => String(count).padStart(2, '0');

/** “còn 01 điển hình (đã có 01), hạn từ 20/09/2026 đến hết 25/09/2026, còn 3 ngày”. */
export function owedWords({ cell, window, period, daysLeft }: Owed): string {
  const debt = `còn ${twoDigits(cell.notYetDue + cell.missing)} điển hình (đã có ${twoDigits(cell.done)})`;
  const last = formatDay(window?.closes ?? period.windows.at(-1)?.closes ?? period.to);
  if (!window) return `${debt}, đã quá hạn ${last}`;
  return `${debt}, hạn từ ${formatDay(window.opens)} đến hết ${last}, ${daysWords(daysLeft)}`;
}

export const daysWords = (daysLeft: number): string =>
  daysLeft === 0 ? 'hôm nay là ngày cuối' : `còn ${daysLeft} ngày`;

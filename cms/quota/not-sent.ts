import { dueDay, type Period } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { formatDay, formatMoment, localDay } from '#models/vietnamese/calendar.ts';
import { formatCount } from '#models/vietnamese/numbers.ts';
import type { BoardRow } from './board.ts';

type Subject = { plan: Pick<QuotaPlan, 'title' | 'number'>; period: Period; asOf: string };

/** Who has not sent all for a period, as a message to paste into Zalo or e-mail; undefined where nobody owes. */
export function notSentText(rows: readonly BoardRow[], { plan, period, asOf }: Subject): string | undefined {
  const owing = rows.flatMap(({ name, places }) => {
    const totals = places.find((place) => place.period === period.id)?.totals;
    const owed = totals ? totals.missing + totals.notYetDue : 0;
    return totals && owed > 0 ? [{ name, owed, done: totals.done }] : [];
  });
  if (owing.length === 0) return undefined;
  const due = dueDay(period);
  const isOver = localDay(asOf) > due;
  return [
    `${plan.number ? `Kế hoạch số ${plan.number}` : plan.title}: giới thiệu điển hình tiên tiến ${period.label}.`,
    isOver ? `Hạn là hết ngày ${formatDay(due)}, nay đã quá hạn.` : `Hạn: ${windowWords(period)}.`,
    `Tính đến ${formatMoment(asOf)} còn ${formatCount(owing.length)} đơn vị chưa gửi đủ:`,
    ...owing.map(({ name, owed, done }, index) => `${index + 1}. ${name}: ${standing(done, owed)}`),
    isOver
      ? 'Đề nghị các đơn vị gửi bù ngay và ghi rõ kỳ gửi bù.'
      : 'Đề nghị các đơn vị gửi giới thiệu trước hạn.',
  ].join('\n');
}

const standing = (done: number, owed: number): string =>
  done === 0
    ? `chưa gửi, cần ${formatCount(owed)}`
    : `đã có ${formatCount(done)}, còn thiếu ${formatCount(owed)}`;

/** "nhận từ ngày 20/12/2026 đến hết ngày 25/12/2026"; each batch where there are several. */
export const windowWords = ({ windows }: Period): string =>
  windows
    .map(({ opens, closes }) =>
      opens === closes
        ? `trong ngày ${formatDay(closes)}`
        : `từ ngày ${formatDay(opens)} đến hết ngày ${formatDay(closes)}`,
    )
    .join('; ');

import type { Owed } from '#models/quota/owed.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { daysWords, owedWords } from './owed-words.ts';

export type Letter = { subject: string; text: string };

type Addresses = { newsroom: string; portal: string };

/** One letter to a unit about all that it owes, the most urgent first; plain text. */
export function letterOf(unit: string, owed: readonly Owed[], { newsroom, portal }: Addresses): Letter {
  const [next] = owed;
  const deadline = next?.window
    ? `${daysWords(next.daysLeft)} (hạn ${formatDay(next.window.closes)})`
    : 'đã quá hạn';
  const lines = owed.map(
    (one, at) => `${at + 1}. ${planName(one)}\n   ${one.period.label}: ${owedWords(one)}.`,
  );
  return {
    subject: `Nhắc giới thiệu điển hình tiên tiến: ${deadline}`,
    text: `Kính gửi: ${unit}

Theo chỉ tiêu giới thiệu điển hình tiên tiến, đến nay đơn vị:

${lines.join('\n')}

Lập và gửi lượt giới thiệu: ${newsroom}/admin/collections/introductions/create
Chỉ tiêu của đơn vị: ${newsroom}/admin/chi-tieu
Cổng thông tin: ${portal}

Nếu đơn vị vừa gửi xong, xin bỏ qua thư này.
Thư do hệ thống Gương Sáng gửi theo lịch nhắc của kế hoạch.`,
  };
}

const planName = ({ plan: { title, number } }: Owed) => (number ? `${title} (số ${number})` : title);

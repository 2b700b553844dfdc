import { localDay, noonOf } from '#models/vietnamese/calendar.ts';
import { refuse } from '../../rules/refuse.ts';
import type { IntroductionRule } from './introduction-rule.ts';

/** Lưu. Where the office puts the day of sending right, the moments that hang on it follow. */
export const editing: IntroductionRule = ({ introduction: { introducedOn }, kept, now }) => {
  if (!kept?.sentAt) return {};
  if (!introducedOn) return { introducedOn: kept.introducedOn };
  const sentAt = dated(introducedOn, kept.sentAt, now);
  return { sentAt, firstSentAt: kept.firstSentAt === kept.sentAt ? sentAt : kept.firstSentAt };
};

/** The moment, or noon of the day that the office names instead: what came on paper came before it was typed. */
export function dated(introducedOn: string, moment: string, now: string): string {
  const day = localDay(introducedOn);
  if (day > localDay(now)) refuse('Ngày đơn vị gửi chưa đến; hãy chọn lại ngày.');
  return day === localDay(moment) ? moment : noonOf(day);
}

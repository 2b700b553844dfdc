import { formatDay } from '../../vietnamese/calendar.ts';
import { formatCount } from '../../vietnamese/numbers.ts';
import { calendarLengths } from '../calendar-periods.ts';
import { type Period, periodsOf } from '../periods.ts';
import type { QuotaPlan } from '../plan.ts';
import type { QuotaRule } from '../rule.ts';
import { periodNouns, withSmallFirst } from '../sentence/words.ts';

type Term = Pick<QuotaPlan, 'from' | 'to'>;

/** Periods, windows and validity that contradict each other or the plan; the first reason stands for its like. */
export function timeObjections(rule: QuotaRule, plan: Term): string[] {
  const said = [...rotaObjections(rule), ...dateObjections(rule, plan), ...validityObjections(rule, plan)];
  if (said.length > 0) return said;
  const periods = periodsOf(rule, plan);
  if (periods.length === 0)
    return ['Không có kỳ nào đến hạn trong thời gian của kế hoạch và của mức chỉ tiêu: xem lại các ngày.'];
  return [...windowObjections(periods), ...deedsObjections(periods)];
}

function rotaObjections({ per: { kind, only } }: QuotaRule): string[] {
  if (only.length === 0) return [];
  if (kind === 'year' || kind === 'term' || kind === 'dates')
    return ['Chỉ chọn được kỳ số mấy khi tính theo tháng, quý hoặc nửa năm.'];
  const count = 12 / calendarLengths[kind];
  return only
    .filter((number) => number > count)
    .map((number) => `Một năm chỉ có ${formatCount(count)} ${periodNouns[kind]}, không có kỳ số ${number}.`);
}

function dateObjections({ per: { kind, dates } }: QuotaRule, plan: Term): string[] {
  if (kind !== 'dates') return [];
  if (dates.length === 0) return ['Chưa nêu đợt nào: ghi tên và ngày của từng đợt.'];
  const inOrder = dates.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.flatMap(({ label, from, to, opens = from, closes = to }, index) => {
    const before = inOrder[index - 1];
    return [
      ...(from > to ? [`Đợt “${label}” kết thúc trước khi bắt đầu.`] : []),
      ...(from <= to && opens > closes ? [`Đợt “${label}” hết hạn nhận trước ngày bắt đầu nhận.`] : []),
      ...(from < plan.from || to > plan.to ? [`Đợt “${label}” nằm ngoài thời gian của kế hoạch.`] : []),
      ...(before && before.to >= from ? [`Đợt “${label}” trùng ngày với đợt “${before.label}”.`] : []),
    ];
  });
}

function validityObjections({ validFrom = '', validTo = '9' }: QuotaRule, plan: Term): string[] {
  if (validFrom > validTo) return ['Mức chỉ tiêu hết áp dụng trước ngày bắt đầu áp dụng.'];
  if (validFrom > plan.to || validTo < plan.from)
    return [
      `Mức chỉ tiêu áp dụng ngoài thời gian của kế hoạch (${formatDay(plan.from)} đến ${formatDay(plan.to)}).`,
    ];
  return [];
}

function windowObjections(periods: readonly Period[]): string[] {
  const backward = periods.find(({ windows }) => windows.some(({ opens, closes }) => opens > closes));
  if (backward) return [`Thời gian nhận của ${backward.label} đóng trước khi mở.`];
  for (const [index, next] of periods.slice(1).entries()) {
    const period = periods[index];
    if (period?.windows.some(({ opens }) => opens > next.to))
      return [`Thời gian nhận của ${period.label} mở sau khi ${withSmallFirst(next.label)} đã hết.`];
  }
  return [];
}

function deedsObjections(periods: readonly Period[]): string[] {
  const backward = periods.some(({ deeds }) => deeds && deeds.from > deeds.to);
  return backward ? ['Khoảng thời gian đạt thành tích kết thúc trước khi bắt đầu.'] : [];
}

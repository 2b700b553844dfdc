import { formatCount } from '../../vietnamese/numbers.ts';
import type { Amount, ExemplarFilter, QuotaRule } from '../rule.ts';

/** Numbers that contradict each other, and parts that nothing can fill. */
export function amountObjections({ amount, parts, counts }: QuotaRule): string[] {
  const asked = [amount, ...parts].some(({ min = 0, max }) => min > 0 || max !== undefined);
  const inParts = parts.reduce((sum, { min = 0 }) => sum + min, 0);
  const labels = parts.map(({ label }) => label);
  const twice = labels.filter((label, index) => labels.indexOf(label) < index);
  return [
    ...(asked ? [] : ['Chưa nêu số lượng: ghi ít nhất hoặc nhiều nhất bao nhiêu.']),
    ...reversed('', amount),
    ...parts.flatMap((part) => [...reversed(` ở phần “${part.label}”`, part), ...unfillable(part, counts)]),
    ...(amount.max !== undefined && inParts > amount.max
      ? [
          `Các phần cộng lại là ít nhất ${formatCount(inParts)}, quá mức nhiều nhất ${formatCount(amount.max)}.`,
        ]
      : []),
    ...twice.map((label) => `Có hai phần cùng tên “${label}”: đặt cho mỗi phần một tên.`),
  ];
}

function reversed(where: string, { min = 0, max }: Amount): string[] {
  if (max === undefined || min <= max) return [];
  return [`Mức ít nhất ${formatCount(min)} lớn hơn mức nhiều nhất ${formatCount(max)}${where}.`];
}

function unfillable(part: QuotaRule['parts'][number], counts: ExemplarFilter): string[] {
  if (part.min === undefined && part.max === undefined)
    return [`Phần “${part.label}” chưa nêu số lượng: ghi ít nhất hoặc nhiều nhất bao nhiêu.`];
  const meets = meet(part.exemplarKinds, counts.exemplarKinds) && meet(part.roles, counts.roles);
  return meets
    ? []
    : [`Phần “${part.label}” không thể có: chỉ tiêu không tính loại điển hình, đối tượng ấy.`];
}

/** An empty list sets no limit. */
function meet<T>(some: readonly T[], others: readonly T[]): boolean {
  return some.length === 0 || others.length === 0 || some.some((each) => others.includes(each));
}

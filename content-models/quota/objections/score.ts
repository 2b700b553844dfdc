import { requiredBy } from '../fulfilment.ts';
import type { QuotaRule } from '../rule.ts';

export function scoreObjections(rule: QuotaRule): string[] {
  const { score } = rule;
  if (!score) return [];
  return [
    ...(score.points === 0 && score.extraPoints === 0
      ? ['Có chấm điểm nhưng chưa cho điểm: ghi số điểm mỗi kỳ khi đủ.']
      : []),
    ...(score.extraPoints > 0 && score.extraLimit === 0
      ? ['Có điểm thưởng mỗi lượt vượt nhưng chưa ghi thưởng nhiều nhất mấy lượt.']
      : []),
    ...(score.extraPoints > 0 && requiredBy(rule) === 0
      ? ['Có điểm thưởng mỗi lượt vượt nhưng không có mức ít nhất để vượt.']
      : []),
  ];
}

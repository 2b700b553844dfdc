'use client';

import { periodsOf } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { QuotaRule } from '#models/quota/rule.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { windowWords } from '../../quota/not-sent.ts';

type Props = { rule: QuotaRule; plan: Pick<QuotaPlan, 'from' | 'to'> };

/** The periods a rule yields and when each is due, beginning with the one that is still open. */
export function PeriodTable({ rule, plan }: Props) {
  const periods = periodsOf(rule, plan);
  const today = localDay(new Date());
  const next = periods.find(({ windows }) => windows.some(({ closes }) => today <= closes));
  return (
    <details>
      <summary>
        {formatNumber(periods.length)} kỳ
        {next && `; gần nhất ${next.label}: ${windowWords(next)}`}
      </summary>
      <table>
        <thead>
          <tr>
            <th scope="col">Kỳ</th>
            <th scope="col">Từ ngày đến ngày</th>
            <th scope="col">Thời gian nhận</th>
          </tr>
        </thead>
        <tbody>
          {periods.map((period) => (
            <tr key={period.id}>
              <th scope="row">{period.label}</th>
              <td>
                {formatDay(period.from)} đến {formatDay(period.to)}
              </td>
              <td>{windowWords(period)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

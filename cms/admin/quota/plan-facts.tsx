import { dueDay } from '#models/quota/periods.ts';
import { type Duty, dutyKindLabels } from '#models/quota/plan.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { windowWords } from '../../quota/not-sent.ts';
import type { QuotaPage } from '../../quota/quota-page.ts';
import { wholePlan } from '../../quota/spans.ts';
import { PaperLinks } from './paper-links.tsx';

/** The plan's rules read back with their due days, what else it asks for, and its papers. */
export function PlanFacts({ page, unit }: { page: QuotaPage; unit: string | undefined }) {
  const { plan, span, asOf, boards } = page;
  return (
    <div className="gs-facts">
      {boards.length > 0 && (
        <section aria-labelledby="han-gui">
          <h2 id="han-gui">Hạn của các kỳ</h2>
          {boards.map(({ view: { rule, periods } }) => (
            <ul key={rule.key}>
              {periods.map((period) => (
                <li key={period.id}>
                  {period.label}: {windowWords(period)}
                  {dueDay(period) < localDay(asOf) && ' (đã hết hạn)'}
                </li>
              ))}
            </ul>
          ))}
        </section>
      )}
      {plan.duties.length > 0 && (
        <section aria-labelledby="viec-khac">
          <h2 id="viec-khac">Báo cáo, sơ kết, tổng kết</h2>
          <ul>
            {plan.duties.map((duty) => (
              <li key={`${duty.kind} ${duty.text}`}>
                <strong>{dutyKindLabels[duty.kind]}</strong>
                {duty.whom && ` (${duty.whom})`}: {duty.text}
                {dueWords(duty)}
                {duty.source && <small> ({duty.source})</small>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="giay-to">
        <h2 id="giay-to">Giấy tờ của {span.id === wholePlan ? 'cả giai đoạn' : span.label.toLowerCase()}</h2>
        <PaperLinks plan={plan.id} period={span.id === wholePlan ? undefined : span.id} unit={unit} />
      </section>
    </div>
  );
}

function dueWords({ due, yearlyDue }: Duty): string {
  if (due) return `, hạn ${formatDay(due)}`;
  return yearlyDue
    ? `, hạn ngày ${Number(yearlyDue.slice(5))}/${Number(yearlyDue.slice(2, 4))} hằng năm`
    : '';
}

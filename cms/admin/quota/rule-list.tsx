import { formatNumber, formatPercent } from '#models/vietnamese/numbers.ts';
import { addressOf, type QuotaRequest } from '../../quota/page-request.ts';
import type { QuotaPage } from '../../quota/quota-page.ts';
import { Progress } from './progress.tsx';

/** Every rule of the plan in its own words, with how far it is met; one of them is looked at. */
export function RuleList({
  page: { rules, boards, span },
  request,
}: {
  page: QuotaPage;
  request: QuotaRequest;
}) {
  const looked = boards[0]?.view.rule.key;
  return (
    <nav aria-label="Các mức chỉ tiêu">
      <ol className="gs-rules">
        {rules.map(({ rule, sentence, totals: { fulfilled, required, missing, notYetDue } }) => (
          <li key={rule.key} aria-current={rule.key === looked ? 'true' : undefined}>
            <span>
              <a href={addressOf({ ...request, rule: rule.key, open: undefined, page: 1 })}>{sentence}</a>
              {rule.source && <small> ({rule.source})</small>}
            </span>
            <Progress value={fulfilled} of={required} label={`Đã đạt của ${span.label}`} />
            <span>
              {required === 0
                ? `Không có mức phải đạt trong ${span.label.toLowerCase()}`
                : `${formatPercent(fulfilled / required)}: ${formatNumber(fulfilled)}/${formatNumber(required)}, thiếu ${formatNumber(missing)}, chưa đến hạn ${formatNumber(notYetDue)}`}
            </span>
          </li>
        ))}
      </ol>
    </nav>
  );
}

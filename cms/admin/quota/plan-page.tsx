import { dueDay } from '#models/quota/periods.ts';
import { cellStateLabels } from '#models/quota/sheet.ts';
import { formatDay, formatMoment, localDay } from '#models/vietnamese/calendar.ts';
import { notSentText } from '../../quota/not-sent.ts';
import type { QuotaRequest } from '../../quota/page-request.ts';
import type { QuotaPage } from '../../quota/quota-page.ts';
import { DrillDown } from './drill-down.tsx';
import { Filters, type PlanChoice } from './filters.tsx';
import { Grid } from './grid.tsx';
import { NotSent } from './not-sent.tsx';
import { Notice } from './notice.tsx';
import { Nowhere } from './nowhere.tsx';
import { PlanFacts } from './plan-facts.tsx';
import { RuleList } from './rule-list.tsx';

type Props = { page: QuotaPage; plans: PlanChoice[]; request: QuotaRequest; unit: string | undefined };

/** One plan: its rules and how far they are met, the grid, what is behind a figure, who has not sent, the papers. */
export function PlanPage({ page, plans, request, unit }: Props) {
  const { plan, span, boards, opened, asOf } = page;
  const isOffice = unit === undefined;
  return (
    <>
      <p className="gs-quota-lead">
        {plan.title}
        {plan.number && ` (số ${plan.number})`}, thực hiện từ {formatDay(plan.from)} đến {formatDay(plan.to)}.
        Số liệu lúc {formatMoment(asOf)}.{' '}
        {isOffice && <a href={`/admin/collections/plans/${plan.id}`}>Mở kế hoạch</a>}
      </p>
      <Filters page={page} plans={plans} request={request} isOffice={isOffice} />
      {plan.rules.length === 0 && (
        <Notice>
          Kế hoạch này chưa giao chỉ tiêu cho đơn vị nào; hãy mở kế hoạch và thêm mức chỉ tiêu ở thẻ “Chỉ
          tiêu”.
        </Notice>
      )}
      {isOffice && plan.rules.length > 0 && <RuleList page={page} request={request} />}
      {!isOffice && plan.rules.length > 0 && boards.length === 0 && (
        <Notice>
          Đơn vị của anh, chị không có chỉ tiêu theo kế hoạch này trong {span.label.toLowerCase()}.
        </Notice>
      )}
      {boards.map(({ view, board }) => (
        <Grid key={view.rule.key} view={view} board={board} request={request} isOffice={isOffice} />
      ))}
      {boards.length > 0 && <Legend />}
      {opened && <DrillDown page={page} opened={opened} request={request} isOffice={isOffice} />}
      <Nowhere page={page} isOffice={isOffice} />
      {isOffice &&
        boards.map(({ view, board }) => <NotSentOf key={view.rule.key} {...{ page, view, board }} />)}
      <PlanFacts page={page} unit={unit} />
    </>
  );
}

/** The message for the period that is open now comes first, else that of the last one that closed. */
function NotSentOf({ page: { plan, asOf }, view, board }: { page: QuotaPage } & QuotaPage['boards'][number]) {
  const today = localDay(asOf);
  const messages = view.periods.flatMap((period) => {
    const text = notSentText(board.rows, { plan, period, asOf });
    return text ? [{ period: period.id, label: period.label, text }] : [];
  });
  const now = view.periods.find((period) => today <= dueDay(period)) ?? view.periods.at(-1);
  return <NotSent messages={messages} first={now?.id} />;
}

const Legend = () => (
  <ul className="gs-legend" aria-label="Chú giải">
    {Object.entries(cellStateLabels).map(([state, label]) => (
      <li key={state}>
        <span className={`gs-place gs-place--${state}`}>{label}</span>
      </li>
    ))}
    <li>Trong ô: đã tính / phải có. Bấm vào một số để xem những lượt làm nên số đó.</li>
  </ul>
);

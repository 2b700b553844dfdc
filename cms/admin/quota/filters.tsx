import type { Plan } from '#cms/payload-types.ts';
import { periodsOf } from '#models/quota/periods.ts';
import { cellStateLabels } from '#models/quota/sheet.ts';
import type { QuotaRequest } from '../../quota/page-request.ts';
import type { QuotaPage } from '../../quota/quota-page.ts';
import { wholePlan, yearsOf } from '../../quota/spans.ts';

export type PlanChoice = Pick<Plan, 'id' | 'title' | 'number'>;
type Props = { page: QuotaPage; plans: PlanChoice[]; request: QuotaRequest; isOffice: boolean };
type Choice = { value: string; label: string };

/** What is looked at, as a form that works by its address. */
export function Filters({ page, plans, request, isOffice }: Props) {
  const { plan, span, groups, boards } = page;
  return (
    <form className="gs-filters" method="get" action="/admin/chi-tieu">
      <Select
        name="ke-hoach"
        label="Kế hoạch"
        value={plan.id}
        choices={plans.map(({ id, title, number }) => ({
          value: String(id),
          label: number ? `${number}: ${title}` : title,
        }))}
      />
      {isOffice && boards[0] && <input type="hidden" name="muc" value={boards[0].view.rule.key} />}
      <Select
        name="ky"
        label="Năm, kỳ"
        value={span.id}
        choices={[
          ...yearsOf(plan).map(({ id, label }) => ({ value: id, label })),
          ...(isOffice ? periodsOfYear(page) : []),
          { value: wholePlan, label: 'Cả giai đoạn' },
        ]}
      />
      {isOffice && (
        <>
          <Select
            name="nhom"
            label="Cụm, khối, loại đơn vị"
            value={request.group ?? ''}
            choices={[
              { value: '', label: 'Tất cả' },
              ...groups.map(({ id, label }) => ({ value: id, label })),
            ]}
          />
          <Select
            name="trang-thai"
            label="Trạng thái"
            value={request.state ?? ''}
            choices={[
              { value: '', label: 'Tất cả' },
              ...Object.entries(cellStateLabels).map(([value, label]) => ({ value, label })),
            ]}
          />
          <label>
            <span>Tên đơn vị</span>
            <input type="search" name="tim" defaultValue={request.search} />
          </label>
        </>
      )}
      <label className="gs-filters-tick">
        <input type="checkbox" name="gop" value="1" defaultChecked={request.rollUp} />
        <span>Cộng số liệu đơn vị cũ vào đơn vị kế thừa</span>
      </label>
      <button type="submit">Xem</button>
    </form>
  );
}

function Select({
  name,
  label,
  value,
  choices,
}: {
  name: string;
  label: string;
  value: string;
  choices: Choice[];
}) {
  return (
    <label>
      <span>{label}</span>
      <select name={name} defaultValue={value} key={value}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The periods, in the year that is looked at, of the rule that is looked at. */
function periodsOfYear({ plan, span, boards: [shown] }: QuotaPage): Choice[] {
  if (!shown) return [];
  return periodsOf(shown.view.rule, plan)
    .filter(({ to }) => to.slice(0, 4) === span.to.slice(0, 4))
    .map(({ id, label }) => ({ value: id, label }));
}

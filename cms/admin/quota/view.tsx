import { type AdminViewServerProps, APIError, type Payload } from 'payload';
import type { Plan, User } from '#cms/payload-types.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../../access/actor.ts';
import { isNewsroom } from '../../access/is-newsroom.ts';
import { addressOf, type QuotaRequest, requestOf } from '../../quota/page-request.ts';
import { quotaPage } from '../../quota/quota-page.ts';
import { Desk, demandUser } from '../desk.tsx';
import { Notice } from './notice.tsx';
import { PlanPage } from './plan-page.tsx';
import './quota.css';

type PlanChoice = Pick<Plan, 'id' | 'title' | 'number' | 'from' | 'to' | 'rules'>;

/** Chỉ tiêu giới thiệu: who owes what by when; for the office all units, for a contributor the own one. */
export async function QuotaView(view: AdminViewServerProps) {
  const request = requestOf(view.searchParams ?? {});
  const user = demandUser(view, addressOf(request));
  const isOffice = isNewsroom(view.initPageResult);
  const unit = idOf(user.unit);
  return (
    <Desk view={view}>
      <section className="gs-quota gutter--left gutter--right">
        <h1>Chỉ tiêu giới thiệu điển hình</h1>
        {isOffice || (user.role === 'contributor' && unit !== undefined) ? (
          await shown(view.payload, user, request, isOffice ? undefined : String(unit))
        ) : (
          <Notice>{strangers(user)}</Notice>
        )}
      </section>
    </Desk>
  );
}

const strangers = ({ role }: User): string =>
  role === 'contributor'
    ? 'Tài khoản của anh, chị chưa gắn với đơn vị nào nên chưa có chỉ tiêu để xem; hãy báo quản trị viên.'
    : 'Mục này dành cho cơ quan thường trực và các đơn vị giới thiệu điển hình.';

async function shown(payload: Payload, user: User, request: QuotaRequest, unit: string | undefined) {
  const asOf = new Date().toISOString();
  const { docs: plans } = await payload.find({
    collection: 'plans',
    select: { title: true, number: true, from: true, to: true, rules: { period: true } },
    sort: '-from',
    depth: 0,
    pagination: false,
    user,
    overrideAccess: false,
  });
  const chosen = chosenPlan(plans, request.plan, asOf);
  if (!chosen)
    return <Notice>{unit === undefined ? noPlanYet : 'Chưa có kế hoạch nào giao chỉ tiêu.'}</Notice>;
  try {
    const page = await quotaPage(payload, chosen.id, request, { asOf, unit });
    return (
      <PlanPage page={page} plans={plans} request={{ ...request, plan: String(chosen.id) }} unit={unit} />
    );
  } catch (error) {
    if (!(error instanceof APIError)) throw error;
    return (
      <Notice>
        {error.message} <a href={`/admin/collections/plans/${chosen.id}`}>Mở kế hoạch</a>
      </Notice>
    );
  }
}

const noPlanYet = (
  <>
    Chưa có kế hoạch nào. <a href="/admin/collections/plans">Lập kế hoạch từ mẫu hoặc tự lập</a>, giao chỉ
    tiêu cho các đơn vị, rồi trở lại đây để theo dõi.
  </>
);

/** The plan that was asked for; else the latest that asks for something today, or ever. */
function chosenPlan(plans: PlanChoice[], id: string | undefined, asOf: string): PlanChoice | undefined {
  const today = localDay(asOf);
  const asking = plans.filter(({ rules }) => rules && rules.length > 0);
  const runs = ({ from, to }: PlanChoice) =>
    Boolean(from && to && localDay(from) <= today && today <= localDay(to));
  return plans.find((plan) => String(plan.id) === id) ?? asking.find(runs) ?? asking[0] ?? plans[0];
}

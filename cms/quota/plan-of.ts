import type { Payload } from 'payload';
import type { Plan, UnitGroup } from '#cms/payload-types.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { idsOf } from '../projection/public-articles.ts';
import { refuse } from '../rules/refuse.ts';
import { groupOf, planOf } from './plan-form.ts';
import { unitsOf } from './units-of.ts';

/**
 * A plan of the newsroom with its groups resolved to the units they stand for. Refuses where there is no
 * such plan or it has no dates.
 */
export async function quotaPlanOf(
  payload: Payload,
  id: number | string,
  units?: readonly QuotaUnit[],
): Promise<QuotaPlan> {
  const record = await payload.db.findOne<Plan>({ collection: 'plans', where: { id: { equals: id } } });
  if (!record) refuse('Không có kế hoạch này; hãy chọn kế hoạch khác.');
  if (!record.from || !record.to)
    refuse(`Kế hoạch “${record.title}” chưa ghi thời gian thực hiện; hãy ghi từ ngày, đến ngày.`);
  const named = new Set(
    record.rules?.flatMap(({ whom }) => [...groupIds(whom?.groups), ...groupIds(whom?.exceptGroups)]),
  );
  const groups = await groupsOf(payload, units ?? (await unitsOf(payload)));
  return planOf(
    record,
    groups.filter(({ key }) => named.has(key)),
  );
}

const groupIds = (groups: (number | UnitGroup)[] | null | undefined): string[] => idsOf(groups).map(String);

/** Every group with its units. */
export async function groupsOf(
  payload: Payload,
  units: readonly QuotaUnit[],
): Promise<ReturnType<typeof groupOf>[]> {
  const { docs } = await payload.db.find<UnitGroup>({
    collection: 'unit-groups',
    pagination: false,
    limit: 0,
  });
  return docs.map((group) => groupOf(group, units));
}

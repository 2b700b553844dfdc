'use client';

import type { UnitGroup as GroupRecord, Unit } from '#cms/payload-types.ts';
import type { UnitGroup } from '#models/quota/plan.ts';
import { idOf } from '../../access/actor.ts';
import type { FormRule } from '../../quota/rule-form.ts';
import { useAnswer } from '../introductions/use-answer.ts';

type NamedGroup = UnitGroup & { isEmpty: boolean };
type Names = { groups?: NamedGroup[]; units?: Record<string, string> };

/** The names of the groups and units that a rule refers to; undefined until the newsroom has told them. */
export function useNames({ whom }: FormRule): Names {
  const groupIds = [...(whom?.groups ?? []), ...(whom?.exceptGroups ?? [])].map(idOf);
  const unitIds = [...(whom?.units ?? []), ...(whom?.exceptUnits ?? [])].map(idOf);
  const groups = useAnswer<{ docs: GroupRecord[] }>(asking('unit-groups', groupIds));
  const units = useAnswer<{ docs: Unit[] }>(asking('units', unitIds));
  return {
    groups: groupIds.length === 0 ? [] : groups?.docs.map(namedGroup),
    units:
      unitIds.length === 0 ? {} : units && Object.fromEntries(units.docs.map(({ id, name }) => [id, name])),
  };
}

const namedGroup = ({ id, name, unitKinds, units }: GroupRecord): NamedGroup => ({
  key: String(id),
  name,
  units: (units ?? []).map((unit) => String(idOf(unit))),
  isEmpty: !unitKinds?.length && !units?.length,
});

function asking(collection: string, ids: unknown[]): string | undefined {
  if (ids.length === 0) return undefined;
  const query = new URLSearchParams({
    'where[id][in]': ids.join(','),
    depth: '0',
    limit: String(ids.length),
  });
  return `/api/${collection}?${query}`;
}

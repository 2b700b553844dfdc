import type { QuotaUnit } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { type UnitKind, unitKindLabels } from '#models/unit.ts';

/** A set of units to look at: a cụm, khối of the plan, or a kind of unit; `id` names it in addresses. */
export type GroupChoice = { id: string; label: string; units: ReadonlySet<string> };

/** The plan's groups, then the kinds of unit there are. */
export function groupChoices(plan: QuotaPlan, units: readonly QuotaUnit[]): GroupChoice[] {
  const byKind = Map.groupBy(units, ({ unitKind }) => unitKind);
  const kinds = Object.keys(unitKindLabels) as UnitKind[];
  return [
    ...plan.groups.map(({ key, name, units: own }) => ({
      id: `nhom:${key}`,
      label: name,
      units: new Set(own),
    })),
    ...kinds.flatMap((kind) => {
      const own = byKind.get(kind);
      return own
        ? { id: `loai:${kind}`, label: unitKindLabels[kind], units: new Set(own.map(({ id }) => id)) }
        : [];
    }),
  ];
}

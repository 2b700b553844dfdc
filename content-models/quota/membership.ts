import type { QuotaUnit } from './event.ts';
import type { UnitGroup } from './plan.ts';
import type { Whom } from './rule.ts';

/**
 * Whether a rule is given to a unit. A rule that names nobody but leaves some out is given to all the others;
 * one for the whole territory together that names nobody takes in everybody.
 */
export function membershipOf(
  whom: Whom,
  groups: readonly UnitGroup[],
): (unit: Pick<QuotaUnit, 'id' | 'unitKind'>) => boolean {
  const unitsOf = (keys: readonly string[]) =>
    groups.filter(({ key }) => keys.includes(key)).flatMap(({ units }) => units);
  const named = new Set([...whom.units, ...unitsOf(whom.groups)]);
  const excepted = new Set([...whom.exceptUnits, ...unitsOf(whom.exceptGroups)]);
  const everybody = !namesSomebody(whom) && (whom.together || namesExceptions(whom));
  return ({ id, unitKind }) =>
    !excepted.has(id) && (everybody || named.has(id) || whom.unitKinds.includes(unitKind));
}

export function namesSomebody(whom: Whom): boolean {
  return whom.unitKinds.length + whom.groups.length + whom.units.length > 0;
}

export function namesExceptions(whom: Whom): boolean {
  return whom.exceptGroups.length + whom.exceptUnits.length > 0;
}

import type { QuotaUnit } from './event.ts';

/** Under which unit the figures of a unit are read. */
export type HeirOf = (unit: string) => string;

/** Every unit's figures are its own. */
export const noHeirs: HeirOf = (unit) => unit;

/**
 * A unit that has ended by `today` ('yyyy-mm-dd') hands its figures to its successor, and that one to its own,
 * so that totals by heir lose and double nothing. What was divided among several has no one heir and keeps its
 * figures, since nobody can say which of them what it did belongs to.
 */
export function heirsOf(units: readonly QuotaUnit[], today: string): HeirOf {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const next = (id: string) => {
    const { validTo, successors = [] } = known.get(id) ?? {};
    const [heir, ...others] = successors;
    return heir && others.length === 0 && validTo && validTo < today && known.has(heir) ? heir : undefined;
  };
  return (unit) => {
    const line = [unit];
    for (let heir = next(unit); heir && !line.includes(heir); heir = next(heir)) line.push(heir);
    return line.at(-1) ?? unit;
  };
}

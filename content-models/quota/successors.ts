import type { QuotaUnit } from './event.ts';

/**
 * Under which unit the figures of a unit are read on a day: those of a unit that has ended under its successor
 * and on to that one's, so that totals by it lose and double nothing. A unit split among several keeps its own
 * line, since nobody can say which of them what it did belongs to; so does one without a successor.
 */
export function heirOf(units: readonly QuotaUnit[], day: string): (unit: string) => string {
  const known = new Map(units.map((unit) => [unit.id, unit]));
  const next = (id: string) => {
    const { validTo, successors = [] } = known.get(id) ?? {};
    const [heir, ...others] = successors;
    return heir && others.length === 0 && validTo && validTo < day && known.has(heir) ? heir : undefined;
  };
  return (unit) => {
    const line = [unit];
    for (let heir = next(unit); heir && !line.includes(heir); heir = next(heir)) line.push(heir);
    return line.at(-1) ?? unit;
  };
}

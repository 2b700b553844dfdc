import type { QuotaUnit } from '#models/quota/event.ts';

/** To which unit the figures of a unit go. */
export type HeirOf = (unit: string) => string;

/** Every unit's figures are its own. */
export const noHeirs: HeirOf = (unit) => unit;

/**
 * A unit that has ended by `today` ('yyyy-mm-dd') hands its figures to its successor, and that one to its own.
 * What was divided among several has no one heir and keeps its figures, so that no total changes.
 */
export function heirsOf(units: readonly QuotaUnit[], today: string): HeirOf {
  const next = new Map(
    units
      .filter(
        ({ validTo, successors }) => validTo !== undefined && validTo < today && successors.length === 1,
      )
      .map(({ id, successors }) => [id, successors[0] as string]),
  );
  return (unit) => {
    const seen = new Set<string>();
    let heir = unit;
    for (let after = next.get(heir); after !== undefined && !seen.has(after); after = next.get(heir)) {
      seen.add(after);
      heir = after;
    }
    return heir;
  };
}

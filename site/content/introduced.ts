import type { IntroductionCounts } from '#models/statistics.ts';
import { type Counts, ofKinds, ofMonths, ofMovements, ofUnits, ofYears } from './counts.ts';
import type { Portal } from './portal.ts';

/** How many there are, by one heading after another, and how many people work directly. */
export type Tallied = { total: number; counts: Counts[]; workers?: { known: number; direct: number } };

/** What stands in the figures of several plans, added up. */
export function introducedIn(portal: Portal, plans: readonly IntroductionCounts[]): Tallied {
  const months = added(plans.flatMap((plan) => plan.months.map(({ month, count }) => [month, count])));
  const years = added([...months].map(([month, count]) => [month.slice(0, 4), count]));
  const movements = added(plans.flatMap((plan) => plan.movements.map((row) => [row.movement, row.count])));
  const units = added(plans.flatMap((plan) => plan.units.map(({ unit, count }) => [unit, count])));
  const kinds = added(plans.flatMap((plan) => plan.kinds.map((row) => [row.exemplarKind, row.count])));
  const workers = plans.flatMap((plan) => plan.workers ?? []);
  return {
    total: sum([...months.values()]),
    counts: [
      ofMovements(portal, (id) => movements.get(id) ?? 0),
      ofKinds((kind) => kinds.get(kind) ?? 0),
      ofUnits(portal, (id) => units.get(id) ?? 0),
      ofYears([...years.keys()], (year) => years.get(year) ?? 0),
      ofMonths([...months.keys()], (month) => months.get(month) ?? 0, false),
    ].filter(({ rows }) => rows.length > 0),
    workers:
      workers.length > 0
        ? { known: sum(workers.map(({ known }) => known)), direct: sum(workers.map(({ direct }) => direct)) }
        : undefined,
  };
}

/** The counts by what they are of, in the order of that. */
function added(counts: (readonly [string, number])[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const [of, count] of counts) totals.set(of, (totals.get(of) ?? 0) + count);
  return new Map([...totals].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

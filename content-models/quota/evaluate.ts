import { localDay } from '../vietnamese/calendar.ts';
import { cellOf, type Owner } from './cell.ts';
import { count } from './counting.ts';
import type { QuotaEvent, QuotaUnit } from './event.ts';
import { placeEvents, type RuleInPlan, ruleInPlan } from './placing.ts';
import type { QuotaPlan } from './plan.ts';
import { type Sheet, wholeTerritory } from './sheet.ts';
import { rememberedBy } from './succession.ts';

/** Only these periods (by id) and only these units; `together` stands for the whole territory. */
export type Narrowing = { periods?: readonly string[]; units?: readonly string[] };

/**
 * What every unit owes and has done under a plan, as the world was at the moment `asOf` (ISO, UTC): what came
 * later is not seen, what ended later still counts. When units and rules begin and end is taken as known.
 * The sheet does not depend on the order of the events; a narrowed sheet has the cells of the whole one that
 * are asked for, and of what appears in no cell what those units did. Throws RangeError on a date that is none.
 */
export function evaluate(
  plan: QuotaPlan,
  units: readonly QuotaUnit[],
  events: readonly QuotaEvent[],
  asOf: string,
  only: Narrowing = {},
): Sheet {
  const today = localDay(asOf);
  const now = new Date(asOf).toISOString();
  const wanted = only.units && new Set(only.units);
  const isWanted = (unit: string) => !wanted || wanted.has(unit);
  const rules = plan.rules.map((rule) => ruleInPlan(rule, plan, only.periods));
  const bearing = isWanted(wholeTerritory) ? events : events.filter(({ unit }) => isWanted(unit));
  const placed = placeEvents(rules, units, bearing, now);
  const countFor = ({ rule }: RuleInPlan, owner: string, told: Set<string>) =>
    count(rule, placed.entries.get(rule)?.get(owner) ?? [], now, told);

  const cells = rules.flatMap((inPlan) => {
    const { rule, periods } = inPlan;
    const remembered = rememberedBy(inPlan, rules);
    const owners = ownersOf(inPlan, units).filter(({ id }) => isWanted(id));
    return owners.flatMap((owner) => {
      const told = new Set<string>();
      for (const replaced of remembered) countFor(replaced, owner.id, told);
      const counted = countFor(inPlan, owner.id, told);
      return periods.map((period) => {
        const nothing = { items: [], uncounted: [] };
        return cellOf(rule, owner, period, counted.get(period.id) ?? nothing, today);
      });
    });
  });
  return {
    plan: plan.id,
    asOf,
    periods: Object.fromEntries(rules.map(({ rule, periods }) => [rule.key, periods])),
    cells,
    uncounted: placed.nowhere.filter(({ unit }) => isWanted(unit)),
  };
}

/** Each unit the rule is given to, or all of them together. */
function ownersOf({ rule, isGivenTo }: RuleInPlan, units: readonly QuotaUnit[]): Owner[] {
  return rule.whom.together ? [{ id: wholeTerritory }] : units.filter(isGivenTo);
}

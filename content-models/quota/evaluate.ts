import { localDay } from '../vietnamese/calendar.ts';
import { type Counted, count } from './counting.ts';
import type { QuotaEvent, QuotaUnit } from './event.ts';
import { fulfilmentOf, stateOf } from './fulfilment.ts';
import { dueDay, type Period } from './periods.ts';
import { placeEvents, type RuleInPlan, ruleInPlan } from './placing.ts';
import type { QuotaPlan } from './plan.ts';
import { addPoints, pointsOf } from './score.ts';
import { type Cell, type Sheet, wholeTerritory } from './sheet.ts';
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
  const isWanted = (unit: string) => !only.units || only.units.includes(unit);
  const rules = plan.rules.map((rule) => ruleInPlan(rule, plan, only.periods));
  const bearing = isWanted(wholeTerritory) ? events : events.filter(({ unit }) => isWanted(unit));
  const placed = placeEvents(rules, units, bearing, now);
  const countFor = ({ rule }: RuleInPlan, owner: string, told: Set<string>) =>
    count(rule, placed.entries.get(rule)?.get(owner) ?? [], now, told);
  const cells = rules.flatMap((inPlan) => {
    const before = rememberedBy(inPlan, rules);
    return ownersOf(inPlan, units)
      .filter(({ id }) => isWanted(id))
      .flatMap((owner) => {
        const told = new Set<string>();
        for (const replaced of before) countFor(replaced, owner.id, told);
        const counted = countFor(inPlan, owner.id, told);
        return inPlan.periods.map((period) => cellOf(inPlan, owner, period, counted.get(period.id), today));
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

type Owner = Pick<QuotaUnit, 'id' | 'validFrom' | 'validTo'>;

/** Who owes: each unit the rule is given to, or all of them together. */
function ownersOf({ rule, isGivenTo }: RuleInPlan, units: readonly QuotaUnit[]): Owner[] {
  return rule.whom.together ? [{ id: wholeTerritory }] : units.filter(isGivenTo);
}

/**
 * A unit owes a period whole or not at all: it does if it began no later than the period's last day, is there
 * when the last window closes, and has not ended before that.
 */
function owes({ validFrom, validTo }: Owner, period: Period): boolean {
  const due = dueDay(period);
  return (!validFrom || (validFrom <= period.to && validFrom <= due)) && (!validTo || validTo >= due);
}

function cellOf(
  { rule }: RuleInPlan,
  owner: Owner,
  period: Period,
  { items, uncounted }: Counted = { items: [], uncounted: [] },
  today: string,
): Cell {
  const fulfilment = fulfilmentOf(rule, items);
  const inTime = items.filter(({ late }) => !late).length;
  const done = { done: items.length, inTime, late: items.length - inTime };
  const common = {
    rule: rule.key,
    unit: owner.id,
    period: period.id,
    ...done,
    parts: fulfilment.parts,
    items,
    uncounted,
  };
  if (!owes(owner, period))
    return { ...common, state: 'notApplicable', required: 0, missing: 0, notYetDue: 0 };

  const isOpen = today <= dueDay(period);
  const state = stateOf(fulfilment, isOpen);
  const points = rule.score && pointsOf(rule.score, fulfilment, { state, inTime, amount: rule.amount });
  return {
    ...common,
    state,
    required: fulfilment.required,
    missing: isOpen ? 0 : fulfilment.wanting,
    notYetDue: isOpen ? fulfilment.wanting : 0,
    ...(points && { points, score: addPoints([points.inTime, points.late, points.extra]) }),
  };
}

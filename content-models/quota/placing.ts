import { type Attribution, attributionOf } from './attribution.ts';
import type { QuotaEvent, QuotaUnit } from './event.ts';
import { membershipOf } from './membership.ts';
import { byTime, dayFinder } from './moments.ts';
import { type Period, periodsOf } from './periods.ts';
import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';
import { type UncountedItem, wholeTerritory } from './sheet.ts';
import { datingMoment } from './standing.ts';
import { inOrderOfValidity, isReplacedBy } from './succession.ts';

/** A rule with what follows from it and its plan; `periods` are those asked for. */
export type RuleInPlan = {
  rule: QuotaRule;
  periods: Period[];
  isGivenTo: (unit: QuotaUnit) => boolean;
  periodOf: Attribution;
  /** Whether what happened in a period bears on the periods asked for. */
  bearsOn: (period: Period) => boolean;
};

export function ruleInPlan(rule: QuotaRule, plan: QuotaPlan, only?: readonly string[]): RuleInPlan {
  const all = periodsOf(rule, plan);
  const periods = only ? all.filter(({ id }) => only.includes(id)) : all;
  const asked = new Set(periods);
  const bearsOnAll = rule.counts.sameExemplar === 'oncePerTerm';
  return {
    rule,
    periods,
    isGivenTo: membershipOf(rule.whom, plan.groups),
    periodOf: attributionOf(rule, all),
    bearsOn: (period) => bearsOnAll || asked.has(period),
  };
}

/** An event in its period under a rule; `at` dates it, `day` is that moment's day in Việt Nam. */
export type Entry = { event: QuotaEvent; at: string; day: string; period: Period };

/** What stands under each rule for each unit, and what stands nowhere. */
export type Placed = { entries: Map<QuotaRule, Map<string, Entry[]>>; nowhere: UncountedItem[] };

/**
 * Puts every event that had happened at `now` into its period under each rule that asks for it. What a rule has
 * taken in does not count again under the rule that replaced it.
 */
export function placeEvents(
  rules: readonly RuleInPlan[],
  units: readonly QuotaUnit[],
  events: readonly QuotaEvent[],
  now: string,
): Placed {
  const rulesOf = new Map(
    units.map((unit) => [unit.id, inOrderOfValidity(rules.filter(({ isGivenTo }) => isGivenTo(unit)))]),
  );
  const entries = new Map(rules.map(({ rule }) => [rule, new Map<string, Entry[]>()]));
  const nowhere: UncountedItem[] = [];
  const dayOf = dayFinder();
  for (const event of events) {
    const given = rulesOf.get(event.unit) ?? [];
    const takenBy: QuotaRule[] = [];
    for (const { rule, periodOf, bearsOn } of given) {
      const at = asksFor(rule, event) && datingMoment(event, rule.counts.resent, now);
      if (!at || takenBy.some((taker) => isReplacedBy(taker, rule))) continue;
      const day = dayOf(at);
      const period = periodOf(day, event.meantFor);
      if (!period) continue;
      takenBy.push(rule);
      if (bearsOn(period)) add(entries.get(rule), ownerOf(rule, event), { event, at, day, period });
    }
    const at = takenBy.length === 0 && datingMoment(event, 'lastSending', now);
    const why = given.some(({ rule }) => asksFor(rule, event)) ? 'noPeriod' : 'noRule';
    if (at) nowhere.push({ event: event.id, unit: event.unit, at, why });
  }
  return { entries, nowhere: nowhere.sort(byTime(({ event }) => event)) };
}

function asksFor(rule: QuotaRule, event: QuotaEvent): boolean {
  return rule.counts.kinds.includes(event.kind);
}

function ownerOf(rule: QuotaRule, event: QuotaEvent): string {
  return rule.whom.together ? wholeTerritory : event.unit;
}

function add(byOwner: Map<string, Entry[]> | undefined, owner: string, entry: Entry): void {
  const before = byOwner?.get(owner);
  if (before) before.push(entry);
  else byOwner?.set(owner, [entry]);
}

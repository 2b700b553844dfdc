import { localDay } from '../vietnamese/calendar.ts';
import { type Attribution, attributionOf } from './attribution.ts';
import type { QuotaEvent, QuotaUnit } from './event.ts';
import { membershipOf } from './membership.ts';
import { type Period, periodsOf } from './periods.ts';
import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';
import { type UncountedItem, wholeTerritory } from './sheet.ts';
import { datingMoment } from './standing.ts';

/** A rule with what follows from it and its plan. */
export type RuleInPlan = {
  rule: QuotaRule;
  periods: Period[];
  isGivenTo: (unit: QuotaUnit) => boolean;
  periodOf: Attribution;
};

export function ruleInPlan(rule: QuotaRule, plan: QuotaPlan): RuleInPlan {
  const periods = periodsOf(rule, plan);
  return {
    rule,
    periods,
    isGivenTo: membershipOf(rule.whom, plan.groups),
    periodOf: attributionOf(rule, periods),
  };
}

/** An event in its period under a rule; `at` dates it, `day` is that moment's day in Việt Nam. */
export type Entry = { event: QuotaEvent; at: string; day: string; period: Period };

/** What stands under each rule for each unit, and what stands nowhere. */
export type Placed = { entries: Map<QuotaRule, Map<string, Entry[]>>; nowhere: UncountedItem[] };

/** Puts every event that had happened at `now` into its period under each rule that asks for it. */
export function placeEvents(
  rules: readonly RuleInPlan[],
  units: readonly QuotaUnit[],
  events: readonly QuotaEvent[],
  now: number,
): Placed {
  const rulesOf = new Map(units.map((unit) => [unit.id, inOrderOfValidity(rules, unit)]));
  const placed: Placed = { entries: new Map(rules.map(({ rule }) => [rule, new Map()])), nowhere: [] };
  for (const event of events) {
    const asking = (rulesOf.get(event.unit) ?? []).filter(({ rule }) =>
      rule.counts.kinds.includes(event.kind),
    );
    const places = placesOf(event, asking, now);
    for (const { rule, entry } of places) {
      const owner = rule.whom.together ? wholeTerritory : event.unit;
      const ofRule = placed.entries.get(rule);
      const before = ofRule?.get(owner);
      if (before) before.push(entry);
      else ofRule?.set(owner, [entry]);
    }
    const at = datingMoment(event, 'lastSending', now);
    if (places.length === 0 && at)
      placed.nowhere.push({
        event: event.id,
        unit: event.unit,
        at,
        why: asking.length > 0 ? 'noPeriod' : 'noRule',
      });
  }
  return placed;
}

/** What a rule has taken in does not count again under the rule that replaced it. */
function placesOf(event: QuotaEvent, rules: readonly RuleInPlan[], now: number) {
  const places: { rule: QuotaRule; entry: Entry }[] = [];
  for (const { rule, periodOf } of rules) {
    const at = datingMoment(event, rule.counts.resent, now);
    if (!at || places.some((place) => isReplacedBy(place.rule, rule))) continue;
    const day = localDay(at);
    const period = periodOf(day, event.meantFor);
    if (period) places.push({ rule, entry: { event, at, day, period } });
  }
  return places;
}

function isReplacedBy(rule: QuotaRule, other: QuotaRule): boolean {
  return rule.validTo !== undefined && other.validFrom !== undefined && rule.validTo < other.validFrom;
}

function inOrderOfValidity(rules: readonly RuleInPlan[], unit: QuotaUnit): RuleInPlan[] {
  const start = ({ rule }: RuleInPlan) => rule.validFrom ?? '';
  return rules
    .filter(({ isGivenTo }) => isGivenTo(unit))
    .sort((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1));
}

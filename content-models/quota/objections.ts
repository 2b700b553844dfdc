import type { QuotaUnit } from './event.ts';
import { membershipOf } from './membership.ts';
import { amountObjections } from './objections/amount.ts';
import { scoreObjections } from './objections/score.ts';
import { timeObjections } from './objections/time.ts';
import { whomObjections } from './objections/whom.ts';
import { periodsOf } from './periods.ts';
import type { QuotaPlan } from './plan.ts';
import type { QuotaRule } from './rule.ts';

/** Why a rule makes no sense in its plan, a Vietnamese sentence each; none where it does. */
export function objections(rule: QuotaRule, plan: Pick<QuotaPlan, 'from' | 'to' | 'groups'>): string[] {
  return [
    ...whomObjections(rule.whom, plan),
    ...amountObjections(rule),
    ...timeObjections(rule, plan),
    ...scoreObjections(rule),
  ];
}

/** Why a plan makes no sense for these units: its term, each of its rules, rules that ask the same twice. */
export function planObjections(plan: QuotaPlan, units: readonly QuotaUnit[]): string[] {
  if (plan.from > plan.to) return ['Kế hoạch kết thúc trước khi bắt đầu: xem lại hai ngày.'];
  const ofRules = plan.rules.flatMap((rule, index) =>
    objections(rule, plan).map((reason) => `Mức chỉ tiêu ${index + 1}: ${reason}`),
  );
  return ofRules.length > 0 ? ofRules : sameTwice(plan, units);
}

function sameTwice({ rules, ...plan }: QuotaPlan, units: readonly QuotaUnit[]): string[] {
  return rules.flatMap((rule, index) =>
    rules.slice(0, index).flatMap((before, indexBefore) => {
      if (!asksTheSame(before, rule) || !sharePeriod(before, rule, plan)) return [];
      const [first, second] = [before, rule].map(({ whom }) => membershipOf(whom, plan.groups));
      const unit = units.find((each) => first?.(each) && second?.(each));
      if (!unit) return [];
      const which = `Mức chỉ tiêu ${indexBefore + 1} và mức chỉ tiêu ${index + 1}`;
      return [`${which} cùng giao cho ${unit.name}, tính cùng một việc trong cùng một kỳ: bỏ bớt một mức.`];
    }),
  );
}

function asksTheSame(one: QuotaRule, other: QuotaRule): boolean {
  return (
    one.per.kind === other.per.kind &&
    one.whom.together === other.whom.together &&
    one.counts.kinds.some((kind) => other.counts.kinds.includes(kind)) &&
    sameMembers(one.counts.exemplarKinds, other.counts.exemplarKinds) &&
    sameMembers(one.counts.roles, other.counts.roles)
  );
}

function sharePeriod(one: QuotaRule, other: QuotaRule, plan: Pick<QuotaPlan, 'from' | 'to'>): boolean {
  const ids = new Set(periodsOf(one, plan).map(({ id }) => id));
  return periodsOf(other, plan).some(({ id }) => ids.has(id));
}

function sameMembers(some: readonly string[], others: readonly string[]): boolean {
  return some.toSorted().join() === others.toSorted().join();
}

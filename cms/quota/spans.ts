import type { Period } from '#models/quota/periods.ts';
import { periodsOf } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { DaySpan } from './span.ts';

/** What of a plan is looked at: one of its periods, a year, or all; `id` names it in addresses. */
export type PlanSpan = DaySpan & { id: string; label: string };

export const wholePlan = 'tat-ca';

/** The years of a plan, the latest first. */
export function yearsOf({ from, to }: Pick<QuotaPlan, 'from' | 'to'>): PlanSpan[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => yearOf(last - index));
}

const yearOf = (year: number): PlanSpan => ({
  id: String(year),
  label: `Năm ${year}`,
  from: `${year}-01-01`,
  to: `${year}-12-31`,
});

/** The span of that id; else its year, today's year, or the plan's year nearest to today. */
export function spanOf(plan: QuotaPlan, id: string | undefined, today: string): PlanSpan {
  if (id === wholePlan) return { id, label: 'Cả giai đoạn', from: plan.from, to: plan.to };
  const own = plan.rules.flatMap((rule) => periodsOf(rule, plan)).find((period) => period.id === id);
  if (own) return { id: own.id, label: own.label, from: own.from, to: own.to };
  const years = yearsOf(plan);
  const near = today < plan.from ? plan.from : today > plan.to ? plan.to : today;
  return (
    years.find((year) => year.id === id?.slice(0, 4)) ??
    years.find((year) => year.id === near.slice(0, 4)) ??
    yearOf(Number(near.slice(0, 4)))
  );
}

/** The periods that end in the span; a plan's whole term belongs to each of its years. */
export const periodsIn = ({ id, from, to }: PlanSpan, periods: readonly Period[]): Period[] =>
  periods.filter(
    (period) =>
      period.id === id ||
      (from <= period.to && period.to <= to) ||
      (period.id === 'term' && period.from <= to && from <= period.to),
  );

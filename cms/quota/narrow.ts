import { earlier, later } from '#models/quota/days.ts';
import type { Narrowing } from '#models/quota/evaluate.ts';
import { dueDay, type Period, periodsOf } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { wholeTerritory } from '#models/quota/sheet.ts';
import type { DaySpan } from './span.ts';

/** What is read: by the day of its arrival, or of the period that a unit meant it for; of all units or only some. */
export type Reach = { arrived: DaySpan; meant: DaySpan; units?: readonly string[] };

/** What was done can be late by years and still be meant for a period of the plan. */
const always: DaySpan = { from: '1945-09-02', to: '2100-12-31' };
const everything: Reach = { arrived: always, meant: always };

/**
 * How far the reading must reach for the figures of some of a plan's periods and units to be whole (see
 * `attributionOf`): from the first window's opening to the last one's closing, and whatever was meant for a day of the period on
 * the calendar, of which the plan may cut a part. A rule that counts an exemplar once in its term looks back
 * to everything. Undefined where the plan has none of these periods.
 */
export function reachOf(plan: QuotaPlan, { periods, units }: Narrowing): Reach | undefined {
  const days = periods ? daysOf(plan, periods) : everything;
  return days && { ...days, units: units?.includes(wholeTerritory) ? undefined : units };
}

function daysOf(plan: QuotaPlan, periodIds: readonly string[]): Reach | undefined {
  const rules = plan.rules.map((rule) => ({
    rule,
    periods: periodsOf(rule, plan).filter(({ id }) => periodIds.includes(id)),
  }));
  const periods = rules.flatMap((each) => each.periods);
  if (periods.length === 0) return undefined;
  if (rules.some(({ rule, periods }) => periods.length > 0 && rule.counts.sameExemplar === 'oncePerTerm'))
    return everything;
  const meant = spanOf(periods.map(({ from, to }) => ({ from, to })));
  return {
    arrived: spanOf(periods.map(reached)),
    meant: {
      from: meant.from === plan.from ? `${plan.from.slice(0, 4)}-01-01` : meant.from,
      to: meant.to === plan.to ? `${plan.to.slice(0, 4)}-12-31` : meant.to,
    },
  };
}

const reached = (period: Period): DaySpan => ({
  from: period.windows.reduce((first, { opens }) => earlier(first, opens), period.from),
  to: later(period.to, dueDay(period)),
});

const spanOf = (spans: DaySpan[]): DaySpan => ({
  from: spans.map(({ from }) => from).reduce(earlier),
  to: spans.map(({ to }) => to).reduce(later),
});

import type { z } from 'zod';
import type { Plan } from '#cms/payload-types.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import { dueDay, type Period } from '#models/quota/periods.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import { readBack } from '#models/quota/sentence.ts';
import type { Sheet } from '#models/quota/sheet.ts';
import { type Totals, totalsBy } from '#models/quota/totals.ts';
import type { IntroductionCounts, statisticsSchema } from '#models/statistics.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { idOf } from '../access/actor.ts';

type Told = {
  plan: QuotaPlan;
  units: readonly QuotaUnit[];
  sheet: Sheet;
  introductions: IntroductionCounts;
};

/**
 * What leaves the newsroom of a plan's sheet: counts by period and by unit of what has begun, and of its
 * introductions; nobody's name.
 */
export function statisticsRecord(
  { document }: Pick<Plan, 'document'>,
  { plan, units, sheet, introductions }: Told,
) {
  const on = localDay(sheet.asOf);
  const names = Object.fromEntries(units.map(({ id, name }) => [id, name]));
  const begun = Object.entries(sheet.periods).flatMap(([rule, periods]) =>
    periods.filter(({ from }) => from <= on).map((period) => ({ key: `${rule} ${period.id}`, period })),
  );
  const keys = new Set(begun.map(({ key }) => key));
  const cells = sheet.cells.filter(({ rule, period }) => keys.has(`${rule} ${period}`));
  const ofPeriod = totalsBy(cells, ({ period }) => period);
  const paper = idOf(document);
  return {
    kind: 'statistics',
    id: plan.id,
    title: plan.title,
    number: plan.number,
    issuer: plan.issuer,
    from: plan.from,
    to: plan.to,
    document: paper === undefined ? undefined : String(paper),
    on,
    quotas: plan.rules.map((rule) => readBack({ ...rule, score: undefined }, plan, names)),
    periods: inOrder(begun.map(({ period }) => period)).flatMap((period) => {
      const totals = ofPeriod.get(period.id);
      if (!totals) return [];
      const { id, label } = period;
      return [{ id, label, due: dueDay(period), ...figuresOf(totals), units: standingOf(totals) }];
    }),
    units: [...totalsBy(cells, ({ unit }) => unit)]
      .filter(([, { required, done }]) => required > 0 || done > 0)
      .map(([unit, totals]) => ({ unit, ...figuresOf(totals) })),
    introductions,
  } satisfies z.input<typeof statisticsSchema>;
}

/** Each period once, by time: rules that share one may close it on different days, and the last of them decides. */
function inOrder(periods: Period[]): Period[] {
  const byDue = periods.toSorted((a, b) => compare(dueDay(a), dueDay(b)));
  const latest = new Map(byDue.map((period) => [period.id, period]));
  return [...latest.values()].sort((a, b) => compare(a.from, b.from) || compare(a.id, b.id));
}

const figuresOf = ({ required, done, inTime, late, missing, notYetDue }: Totals) => ({
  required,
  done,
  inTime,
  late,
  missing,
  notYetDue,
});

const standingOf = ({ states: { met, late, missing, notDue, exceeded } }: Totals) => ({
  met,
  late,
  missing,
  notDue,
  exceeded,
});

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

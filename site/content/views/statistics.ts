import type { Exemplar } from '#models/exemplar.ts';
import { wholeTerritory } from '#models/quota/sheet.ts';
import { type PeriodFigures, type Statistics, smallestGroup, type UnitFigures } from '#models/statistics.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { documentPath, planStatisticsPath, statisticsPath, unitPath } from '../addresses.ts';
import { ofKinds, ofMonths, ofMovements, ofUnits, ofYears } from '../counts.ts';
import { introducedIn, type Tallied } from '../introduced.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import { periods, storiesIn } from '../timeline.ts';
import type { Link, Page } from '../view.ts';
import { pageBase } from './page.ts';

export type StatisticsView = Page & {
  page: 'statistics';
  /** With the newest period of each plan that has one. */
  plans: { href: string; title: string; number?: string; on: string; latest?: PeriodFigures }[];
  /** What units introduced under the public plans, where there are such. */
  introduced?: Tallied;
  told: Tallied;
};

type Figures = Omit<UnitFigures, 'unit'>;

export type PlanStatisticsView = Page & {
  page: 'planStatistics';
  number?: string;
  issuer?: string;
  document?: Link;
  from: string;
  to: string;
  /** The day on which the figures were taken. */
  on: string;
  quotas: string[];
  periods: PeriodFigures[];
  units: (Figures & { name: string; href?: string })[];
  total: Figures;
  introduced: Tallied;
};

export const statisticsView = (portal: Portal): StatisticsView => ({
  page: 'statistics',
  ...pageBase(portal, { path: statisticsPath, title: 'Thống kê' }),
  plans: byNewest(inOrder(portal, 'statistics')).map(({ id, title, number, on, periods }) => ({
    href: planStatisticsPath(id),
    title,
    number,
    on,
    latest: periods.at(-1),
  })),
  introduced: introducedUnder(portal),
  told: toldOn(portal),
});

function introducedUnder(portal: Portal): Tallied | undefined {
  const introduced = introducedIn(
    portal,
    inOrder(portal, 'statistics').map(({ introductions }) => introductions),
  );
  return introduced.total > 0 ? introduced : undefined;
}

function toldOn(portal: Portal): Tallied {
  const all = shelf(portal, 'all');
  const countIn = (period: string) => storiesIn(all, period).length;
  return {
    total: all.length,
    counts: [
      ofMovements(portal, (id) => shelf(portal, `movement/${id}`).length),
      ofKinds((kind) => shelf(portal, `kind/${kind}`).length),
      ofUnits(portal, (id) => shelf(portal, `unit/${id}`).length),
      ofYears(periods(all, 'year'), countIn),
      ofMonths(periods(all, 'month'), countIn, true),
    ].filter(({ rows }) => rows.length > 0),
    workers: workersAmong([...portal.records.exemplar.values()]),
  };
}

/** Of those of whom it is known, when they are enough for a share. */
function workersAmong(exemplars: readonly Exemplar[]): Tallied['workers'] {
  const known = exemplars.filter(({ worksDirectly }) => worksDirectly !== undefined);
  if (known.length < smallestGroup) return undefined;
  return { known: known.length, direct: known.filter(({ worksDirectly }) => worksDirectly).length };
}

export function planStatisticsView(portal: Portal, plan: Statistics): PlanStatisticsView {
  const { id, title, number, issuer, from, to, on, quotas } = plan;
  const paper = portal.records.document.get(plan.document ?? '');
  return {
    page: 'planStatistics',
    ...pageBase(portal, {
      path: planStatisticsPath(id),
      title,
      trail: [{ href: statisticsPath, text: 'Thống kê' }],
    }),
    number,
    issuer,
    document: paper && { href: documentPath(paper.slug), text: paper.title },
    from,
    to,
    on,
    quotas,
    periods: plan.periods,
    units: plan.units
      .map(({ unit, ...figures }) => ({ ...figures, ...unitNamed(portal, unit) }))
      .sort((a, b) => compareText(a.name, b.name)),
    total: {
      required: sum(plan.periods, 'required'),
      done: sum(plan.periods, 'done'),
      inTime: sum(plan.periods, 'inTime'),
      late: sum(plan.periods, 'late'),
      missing: sum(plan.periods, 'missing'),
      notYetDue: sum(plan.periods, 'notYetDue'),
    },
    introduced: introducedIn(portal, [plan.introductions]),
  };
}

const sum = <Key extends string>(rows: readonly Record<Key, number>[], key: Key): number =>
  rows.reduce((total, row) => total + row[key], 0);

const byNewest = (plans: Statistics[]): Statistics[] =>
  plans.toSorted((a, b) => b.from.localeCompare(a.from) || compareText(a.title, b.title));

function unitNamed(portal: Portal, id: string): { name: string; href?: string } {
  if (id === wholeTerritory) return { name: 'Toàn địa bàn' };
  const unit = portal.records.unit.get(id);
  return unit ? { name: unit.name, href: unitPath(unit.slug) } : { name: 'Đơn vị không còn trên cổng' };
}

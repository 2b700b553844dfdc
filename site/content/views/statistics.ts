import { exemplarKindLabels, exemplarKinds } from '#models/exemplar.ts';
import { wholeTerritory } from '#models/quota/sheet.ts';
import type { PeriodFigures, Statistics, UnitFigures } from '#models/statistics.ts';
import { formatMonthTitle } from '#models/vietnamese/calendar.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import {
  archivePath,
  documentPath,
  exemplarKindPath,
  movementPath,
  periodPath,
  planStatisticsPath,
  statisticsPath,
  unitPath,
} from '../addresses.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import { type PeriodLength, periods, storiesIn } from '../timeline.ts';
import type { Link, Page } from '../view.ts';
import { pageBase } from './page.ts';

/** How many stories stand under each heading of a list. */
export type StoryCounts = {
  heading: string;
  /** What the list is made of: 'Phong trào'. */
  of: string;
  rows: { label: string; href?: string; count: number }[];
};

export type StatisticsView = Page & {
  page: 'statistics';
  /** With the newest period of each plan that has one. */
  plans: { href: string; title: string; number?: string; on: string; latest?: PeriodFigures }[];
  stories: number;
  counts: StoryCounts[];
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
};

/** A list of counts is for an overview: the longest are cut to this many. */
const longest = 12;

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
  stories: shelf(portal, 'all').length,
  counts: [
    ofMovements(portal),
    ofKinds(portal),
    ofUnits(portal),
    ofPeriods(portal, 'year'),
    ofPeriods(portal, 'month'),
  ].filter(({ rows }) => rows.length > 0),
});

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

const byCount = (rows: StoryCounts['rows']): StoryCounts['rows'] =>
  rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label))
    .slice(0, longest);

const ofMovements = (portal: Portal): StoryCounts => ({
  heading: 'Bài viết theo phong trào',
  of: 'Phong trào',
  rows: byCount(
    inOrder(portal, 'movement').map(({ id, slug, name }) => ({
      label: name,
      href: movementPath(slug),
      count: shelf(portal, `movement/${id}`).length,
    })),
  ),
});

const ofKinds = (portal: Portal): StoryCounts => ({
  heading: 'Bài viết theo loại điển hình',
  of: 'Loại điển hình',
  rows: byCount(
    exemplarKinds.map((kind) => ({
      label: exemplarKindLabels[kind],
      href: exemplarKindPath(kind),
      count: shelf(portal, `kind/${kind}`).length,
    })),
  ),
});

const ofUnits = (portal: Portal): StoryCounts => ({
  heading: 'Đơn vị có nhiều bài viết',
  of: 'Đơn vị',
  rows: byCount(
    inOrder(portal, 'unit').map(({ id, slug, name }) => ({
      label: name,
      href: unitPath(slug),
      count: shelf(portal, `unit/${id}`).length,
    })),
  ),
});

/** The newest years or months that have stories, newest first; a month has a page, a year has none. */
function ofPeriods(portal: Portal, length: PeriodLength): StoryCounts {
  const timeline = shelf(portal, 'all');
  const isYear = length === 'year';
  return {
    heading: isYear ? 'Bài viết theo năm' : 'Bài viết theo tháng',
    of: isYear ? 'Năm' : 'Tháng',
    rows: periods(timeline, length)
      .reverse()
      .slice(0, longest)
      .map((period) => ({
        label: isYear ? `Năm ${period}` : formatMonthTitle(period),
        href: isYear ? undefined : periodPath(archivePath, period),
        count: storiesIn(timeline, period).length,
      })),
  };
}

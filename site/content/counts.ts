import { type ExemplarKind, exemplarKindLabels, exemplarKinds } from '#models/exemplar.ts';
import { formatMonthTitle } from '#models/vietnamese/calendar.ts';
import { compareText } from '#models/vietnamese/collation.ts';
import { archivePath, exemplarKindPath, movementPath, periodPath, unitPath } from './addresses.ts';
import { inOrder, type Portal } from './portal.ts';

/** A chart and its table; `mark` and `era` are what fits under a column: '11' and '2026'. */
export type Counts = {
  heading: string;
  /** What the rows are: 'Phong trào'. */
  of: string;
  shape: 'bars' | 'columns';
  rows: { label: string; href?: string; mark?: string; era?: string; count: number }[];
};

/** How many of something there are under an id, a kind or a month 'yyyy-mm'. */
export type Count = (of: string) => number;

/** A list of counts is for an overview: the longest are cut to this many, and say so. */
const longest = 12;

function byCount(of: string, rows: Counts['rows']): Counts {
  const sorted = rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
  const named = of.toLocaleLowerCase('vi');
  const heading = `Theo ${named}`;
  return {
    heading: sorted.length > longest ? `${heading} (${longest} ${named} nhiều nhất)` : heading,
    of,
    shape: 'bars',
    rows: sorted.slice(0, longest),
  };
}

export const ofMovements = (portal: Portal, count: Count): Counts =>
  byCount(
    'Phong trào',
    inOrder(portal, 'movement').map(({ id, slug, name }) => ({
      label: name,
      href: movementPath(slug),
      count: count(id),
    })),
  );

export const ofUnits = (portal: Portal, count: Count): Counts =>
  byCount(
    'Đơn vị',
    inOrder(portal, 'unit').map(({ id, slug, name }) => ({
      label: name,
      href: unitPath(slug),
      count: count(id),
    })),
  );

export const ofKinds = (count: (kind: ExemplarKind) => number): Counts =>
  byCount(
    'Loại điển hình',
    exemplarKinds.map((kind) => ({
      label: exemplarKindLabels[kind],
      href: exemplarKindPath(kind),
      count: count(kind),
    })),
  );

/** The newest of these months, in order of time; a month of stories has a page in the archive. */
export const ofMonths = (months: readonly string[], count: Count, isArchive: boolean): Counts => ({
  heading: 'Theo tháng',
  of: 'Tháng',
  shape: 'columns',
  rows: months.slice(-longest).map((month) => ({
    label: formatMonthTitle(month),
    href: isArchive ? periodPath(archivePath, month) : undefined,
    mark: String(Number(month.slice(5))),
    era: month.slice(0, 4),
    count: count(month),
  })),
});

export const ofYears = (years: readonly string[], count: Count): Counts => ({
  heading: 'Theo năm',
  of: 'Năm',
  shape: 'columns',
  rows: years.slice(-longest).map((year) => ({ label: `Năm ${year}`, mark: year, count: count(year) })),
});

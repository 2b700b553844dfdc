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

/** A list of counts is for an overview: the longest are cut to this many, and the rest added up. */
const longest = 12;

const byCount = (rows: Counts['rows'], others: string): Counts['rows'] => {
  const sorted = rows
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareText(a.label, b.label));
  const rest = sorted.slice(longest);
  if (rest.length === 0) return sorted;
  const count = rest.reduce((sum, row) => sum + row.count, 0);
  return [...sorted.slice(0, longest), { label: `${rest.length} ${others} khác`, count }];
};

export const ofMovements = (portal: Portal, count: Count): Counts => ({
  heading: 'Theo phong trào',
  of: 'Phong trào',
  shape: 'bars',
  rows: byCount(
    inOrder(portal, 'movement').map(({ id, slug, name }) => ({
      label: name,
      href: movementPath(slug),
      count: count(id),
    })),
    'phong trào',
  ),
});

export const ofUnits = (portal: Portal, count: Count): Counts => ({
  heading: 'Theo đơn vị',
  of: 'Đơn vị',
  shape: 'bars',
  rows: byCount(
    inOrder(portal, 'unit').map(({ id, slug, name }) => ({
      label: name,
      href: unitPath(slug),
      count: count(id),
    })),
    'đơn vị',
  ),
});

export const ofKinds = (count: (kind: ExemplarKind) => number): Counts => ({
  heading: 'Theo loại điển hình',
  of: 'Loại điển hình',
  shape: 'bars',
  rows: byCount(
    exemplarKinds.map((kind) => ({
      label: exemplarKindLabels[kind],
      href: exemplarKindPath(kind),
      count: count(kind),
    })),
    'loại',
  ),
});

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

import { formatMonthTitle } from '#models/vietnamese/calendar.ts';
import { archivePath, periodPath } from '../addresses.ts';
import { storyLine } from '../cards.ts';
import { type Portal, type ShelfKey, shelf } from '../portal.ts';
import { type PeriodLength, periods, periodsAround, storiesIn, type Timeline } from '../timeline.ts';
import type { Calendar, Link, Page, StoryLine } from '../view.ts';
import { pageBase } from './page.ts';

/** All stories of one year or month of a shelf or of the portal, oldest first. */
export type PeriodView = Page & {
  page: 'period';
  heading: string;
  stories: StoryLine[];
  earlier?: Link;
  later?: Link;
  back: Link;
};

export type ArchiveView = Page & { page: 'archive'; periods: Calendar };

/** A list of stories that is cut into pages by year or by month: such a page rests once its period is over. */
export type DatedList = {
  key: ShelfKey;
  path: string;
  heading: string;
  by: PeriodLength;
  /** The breadcrumb to the list, without the list itself. */
  trail: Link[];
  feeds: Link[];
};

const archive: DatedList = {
  key: 'all',
  path: archivePath,
  heading: 'Lưu trữ',
  by: 'month',
  trail: [],
  feeds: [],
};

const periodTitle = (period: string) => (period.length === 4 ? `Năm ${period}` : formatMonthTitle(period));

export function calendarOf(timeline: Timeline, { path, by }: Pick<DatedList, 'path' | 'by'>): Calendar {
  if (by === 'year')
    return periods(timeline, 'year')
      .reverse()
      .map((year) => ({ year: Number(year), href: periodPath(path, year), months: [] }));
  const years = new Map<number, Link[]>();
  for (const month of periods(timeline, 'month')) {
    const year = Number(month.slice(0, 4));
    const link = { href: periodPath(path, month), text: `Tháng ${Number(month.slice(5))}` };
    years.set(year, [...(years.get(year) ?? []), link]);
  }
  return [...years].reverse().map(([year, months]) => ({ year, months }));
}

/** The stories of a period, or undefined where it has none. */
export function periodView(portal: Portal, list: DatedList, period: string): PeriodView | undefined {
  const timeline = shelf(portal, list.key);
  const stories = storiesIn(timeline, period);
  if (stories.length === 0) return undefined;
  const { earlier, later } = periodsAround(timeline, period);
  const link = (other: string | undefined) =>
    other === undefined ? undefined : { href: periodPath(list.path, other), text: periodTitle(other) };
  const back = { href: list.path, text: list.heading };
  const title = `${list.heading}, ${periodTitle(period).toLocaleLowerCase('vi')}`;
  return {
    page: 'period',
    ...pageBase(portal, {
      path: periodPath(list.path, period),
      title,
      trail: [...list.trail, back],
      feeds: list.feeds,
    }),
    heading: title,
    stories: stories.map((entry) => storyLine(portal, entry)),
    earlier: link(earlier),
    later: link(later),
    back,
  };
}

export const archiveView = (portal: Portal): ArchiveView => ({
  page: 'archive',
  ...pageBase(portal, { path: archive.path, title: 'Lưu trữ theo tháng' }),
  periods: calendarOf(shelf(portal, archive.key), archive),
});

/** `month` is 'yyyy-mm'. */
export const monthView = (portal: Portal, month: string) => periodView(portal, archive, month);

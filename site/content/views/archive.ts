import { formatMonthTitle } from '#models/vietnamese/calendar.ts';
import { monthPath } from '../addresses.ts';
import { storyCards } from '../cards.ts';
import { type Portal, shelf } from '../portal.ts';
import { periods, periodsAround, storiesIn } from '../timeline.ts';
import type { ArchiveView, Link, PeriodView } from '../view.ts';
import { pageBase } from './page.ts';

const archiveLink: Link = { href: '/luu-tru/', text: 'Lưu trữ' };

const monthLink = (month: string | undefined): Link | undefined =>
  month === undefined ? undefined : { href: monthPath(month), text: formatMonthTitle(month) };

export function archiveView(portal: Portal): ArchiveView {
  const years = new Map<number, Link[]>();
  for (const month of periods(shelf(portal, 'all'), 'month')) {
    const year = Number(month.slice(0, 4));
    const link = { href: monthPath(month), text: `Tháng ${Number(month.slice(5))}` };
    years.set(year, [...(years.get(year) ?? []), link]);
  }
  return {
    page: 'archive',
    ...pageBase(portal, { path: archiveLink.href, title: 'Lưu trữ theo tháng' }),
    years: [...years].reverse().map(([year, months]) => ({ year, months })),
  };
}

/** `month` is 'yyyy-mm'. */
export function monthView(portal: Portal, month: string): PeriodView | undefined {
  const timeline = shelf(portal, 'all');
  const stories = storiesIn(timeline, month);
  if (stories.length === 0) return undefined;
  const { earlier, later } = periodsAround(timeline, month);
  const heading = formatMonthTitle(month);
  return {
    page: 'period',
    ...pageBase(portal, {
      path: monthPath(month),
      title: `Bài viết ${heading.toLocaleLowerCase('vi')}`,
      trail: [archiveLink],
    }),
    heading,
    stories: storyCards(portal, stories),
    earlier: monthLink(earlier),
    later: monthLink(later),
    back: archiveLink,
  };
}

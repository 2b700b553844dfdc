import { searchPath } from '../addresses.ts';
import type { Portal } from '../portal.ts';
import type { Calendar, Link, Page } from '../view.ts';
import { movementsView, unitsView } from './indexes.ts';
import { pageBase } from './page.ts';
import { archiveView } from './period.ts';

/** The search page; for whom no script runs it is the ways by month, movement and unit. */
export type SearchView = Page & { page: 'search'; periods: Calendar; movements: Link[]; units: Link[] };

const asLink = ({ href, name }: { href: string; name: string }): Link => ({ href, text: name });

export const searchView = (portal: Portal): SearchView => ({
  page: 'search',
  ...pageBase(portal, {
    path: searchPath,
    title: 'Tìm kiếm',
    description: 'Tìm bài viết, điển hình, đơn vị và văn bản; gõ có dấu hoặc không dấu đều được.',
  }),
  periods: archiveView(portal).periods,
  movements: movementsView(portal).movements.map(asLink),
  units: unitsView(portal).groups.flatMap(({ units }) => units.map(asLink)),
});

import type { Exemplar, ExemplarKind, ExemplarStep } from '#models/exemplar.ts';
import type { Honour, HonourKind } from '#models/honour.ts';
import { exemplarPath } from '../addresses.ts';
import { pictureOf, storyCards, unitLink } from '../cards.ts';
import { type Portal, shelf } from '../portal.ts';
import { newest } from '../timeline.ts';
import type { Calendar, Link, Page, Picture, StoryCard } from '../view.ts';
import { pageBase } from './page.ts';
import { calendarOf, type DatedList, type PeriodView, periodView } from './period.ts';
import { kindShelf } from './shelf.ts';

export type ExemplarView = Page & {
  page: 'exemplar';
  name: string;
  exemplarKind: ExemplarKind;
  position?: string;
  place?: string;
  unit?: Link;
  summary?: string;
  portrait?: Picture;
  step?: ExemplarStep;
  steps: { step: ExemplarStep; on: string }[];
  /** Two lists by law, each the newest first. */
  honours: Record<HonourKind, Omit<Honour, 'honourKind'>[]>;
  /** The newest; where there are more, the years of them all. */
  stories: StoryCard[];
  periods: Calendar;
};

const frontLength = 12;

/** The pages of a year that an exemplar told of very often has. */
export const exemplarList = ({ id, slug, name, exemplarKind }: Exemplar): DatedList => {
  const kind = kindShelf(exemplarKind);
  return {
    key: `exemplar/${id}`,
    path: exemplarPath(slug),
    heading: name,
    by: 'year',
    trail: [kind.kicker, { href: kind.path, text: kind.heading }],
    feeds: [],
  };
};

const hasPeriods = (portal: Portal, { key }: DatedList): boolean => shelf(portal, key).length > frontLength;

export const exemplarPeriods = (portal: Portal, exemplar: Exemplar): Calendar => {
  const list = exemplarList(exemplar);
  return hasPeriods(portal, list) ? calendarOf(shelf(portal, list.key), list) : [];
};

export function exemplarYearView(portal: Portal, exemplar: Exemplar, year: string): PeriodView | undefined {
  const list = exemplarList(exemplar);
  return hasPeriods(portal, list) ? periodView(portal, list, year) : undefined;
}

export function exemplarView(portal: Portal, exemplar: Exemplar): ExemplarView {
  const { name, exemplarKind, position, place, summary, step, steps } = exemplar;
  const { key, path, trail } = exemplarList(exemplar);
  return {
    page: 'exemplar',
    ...pageBase(portal, {
      path,
      title: name,
      description: summary,
      trail,
    }),
    name,
    exemplarKind,
    position,
    place,
    unit: unitLink(portal, exemplar.unit),
    summary,
    portrait: pictureOf(portal, exemplar.portrait),
    step,
    steps,
    honours: { title: honoursOf(exemplar, 'title'), award: honoursOf(exemplar, 'award') },
    stories: storyCards(portal, newest(shelf(portal, key), frontLength)),
    periods: exemplarPeriods(portal, exemplar),
  };
}

const honoursOf = ({ honours }: Exemplar, kind: HonourKind): Omit<Honour, 'honourKind'>[] =>
  honours
    .filter(({ honourKind }) => honourKind === kind)
    .sort((a, b) => (b.decidedOn ?? '').localeCompare(a.decidedOn ?? ''))
    .map(({ honourKind: _, ...honour }) => honour);

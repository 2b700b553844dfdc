import { type ExemplarKind, exemplarKindLabels, exemplarKindSlugs, exemplarKinds } from '#models/exemplar.ts';
import type { Movement } from '#models/movement.ts';
import { movementFormLabels } from '#models/movement.ts';
import type { Unit } from '#models/unit.ts';
import { unitKindLabels } from '#models/unit.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { formatNumber } from '#models/vietnamese/numbers.ts';
import { exemplarKindPath, movementPath, periodPath, radioPath, scriptPath, unitPath } from '../addresses.ts';
import { known, newestPeople, storyCard, unitLink } from '../cards.ts';
import { inOrder, type Portal, type ShelfKey, shelf } from '../portal.ts';
import {
  type ArticleEntry,
  newest,
  type PeriodLength,
  periods,
  storiesIn,
  type Timeline,
} from '../timeline.ts';
import type { Calendar, Link, Page, Person, StoryCard } from '../view.ts';
import { hasScript, voiceOf } from '../voices.ts';
import { feedLinks, feedsByFormat, pageBase } from './page.ts';
import type { PeriodView } from './period.ts';
import { calendarOf, periodView } from './period.ts';

/** The newest stories of a movement, unit, exemplar kind or the radio column, with the periods behind them. */
export type ShelfView = Page & {
  page: 'shelf';
  heading: string;
  kicker: Link;
  intro?: string;
  facts: { label: string; value: string; href?: string }[];
  /** A unit that is no more, and who goes on with its work. */
  ended?: { on?: string; successors: Link[] };
  /** How a movement or a unit fared year by year, the newest first. */
  years: YearFigures[];
  people: Person[];
  stories: StoryCard[];
  periods: Calendar;
  feedLinks: Link[];
};

type YearFigures = { year: string; href: string; stories: number; exemplars: number };

/** A shelf with pages of its own: a front page, a page for every year or month, a feed. */
export type PublicShelf = {
  key: ShelfKey;
  path: string;
  heading: string;
  kicker: Link;
  intro?: string;
  facts: ShelfView['facts'];
  ended?: ShelfView['ended'];
  by: PeriodLength;
};

export const frontLength = 20;

const fact = (label: string, value: string | undefined, href?: string) =>
  value === undefined ? undefined : { label, value, href };

export const movementShelf = (movement: Movement): PublicShelf => ({
  key: `movement/${movement.id}`,
  by: 'year',
  path: movementPath(movement.slug),
  heading: movement.name,
  kicker: { href: '/phong-trao/', text: 'Phong trào thi đua' },
  intro: movement.summary,
  facts: known([
    fact('Hình thức', movementFormLabels[movement.form]),
    fact('Cơ quan phát động', movement.launchedBy),
    fact('Phát động từ', movement.from && formatDay(movement.from)),
    fact('Kết thúc', movement.to && formatDay(movement.to)),
  ]),
});

export const unitShelf = (portal: Portal, unit: Unit): PublicShelf => {
  const parent = unitLink(portal, unit.parent);
  const { validTo } = unit;
  const successors = known(unit.successors.map((id) => unitLink(portal, id)));
  const predecessors = inOrder(portal, 'unit', ({ successors }) => successors.includes(unit.id));
  return {
    key: `unit/${unit.id}`,
    by: 'year',
    path: unitPath(unit.slug),
    heading: unit.name,
    kicker: { href: '/don-vi/', text: 'Đơn vị' },
    facts: known([
      fact('Loại đơn vị', unitKindLabels[unit.unitKind]),
      fact('Trực thuộc', parent?.text, parent?.href),
      fact('Hoạt động từ', unit.validFrom && formatDay(unit.validFrom)),
      fact('Kết thúc hoạt động', validTo && formatDay(validTo)),
      ...predecessors.map(({ name, slug }) => fact('Tiếp nối', name, unitPath(slug))),
    ]),
    ended: validTo || successors.length > 0 ? { on: validTo, successors } : undefined,
  };
};

export const kindShelf = (kind: ExemplarKind): PublicShelf => ({
  key: `kind/${kind}`,
  by: 'month',
  path: exemplarKindPath(kind),
  heading: `Điển hình ${exemplarKindLabels[kind].toLocaleLowerCase('vi')}`,
  kicker: { href: '/dien-hinh/', text: 'Điển hình tiên tiến' },
  facts: [],
});

export const radioShelf: PublicShelf = {
  key: 'radio',
  by: 'month',
  path: radioPath,
  heading: 'Gương điển hình tiên tiến',
  kicker: { href: radioPath, text: 'Chuyên mục phát thanh' },
  intro:
    'Những câu chuyện dành cho chuyên mục phát thanh: đài lấy bài qua nguồn tin, đọc theo bản đọc hoặc phát bản ghi âm.',
  facts: [],
};

export const kindAtSlug = (slug: string): ExemplarKind | undefined =>
  exemplarKinds.find((kind) => exemplarKindSlugs[kind] === slug);

const trailOf = ({ path, kicker }: PublicShelf): Link[] => (kicker.href === path ? [] : [kicker]);

/** The radio column shows at once what a station takes: the script and the voice. */
export const onAir = (portal: Portal, entry: ArticleEntry) => ({
  script: hasScript(entry) ? scriptPath(entry.slug) : undefined,
  voice: voiceOf(portal, entry.recording),
});

const differing = (values: readonly (string | undefined)[]): number => new Set(known(values)).size;

const yearFigures = (timeline: Timeline, { path }: PublicShelf): YearFigures[] =>
  periods(timeline, 'year')
    .reverse()
    .map((year) => {
      const stories = storiesIn(timeline, year);
      return {
        year,
        href: periodPath(path, year),
        stories: stories.length,
        exemplars: differing(stories.flatMap(({ exemplars }) => exemplars)),
      };
    });

/** The numbers of a movement or a unit; reading its own stories is enough, whatever else there is. */
function numbersOf(
  timeline: Timeline,
  { key }: PublicShelf,
  [newestYear]: YearFigures[],
): ShelfView['facts'] {
  if (!newestYear) return [];
  const number = (label: string, value: number) => ({ label, value: formatNumber(value) });
  return [
    number('Bài viết', timeline.length),
    number(`Bài viết năm ${newestYear.year}`, newestYear.stories),
    number('Điển hình được nêu gương', differing(timeline.flatMap(({ exemplars }) => exemplars))),
    key.startsWith('movement/')
      ? number('Đơn vị tham gia', differing(timeline.map(({ introducedBy }) => introducedBy)))
      : number('Phong trào có bài viết', differing(timeline.flatMap(({ movements }) => movements))),
  ];
}

/** A story's card without the name of the page it stands on. */
const besides = (card: StoryCard, path: string): StoryCard => {
  const other = (link: Link | undefined) => (link?.href === path ? undefined : link);
  return { ...card, movement: other(card.movement), unit: other(card.unit) };
};

export function shelfView(portal: Portal, page: PublicShelf): ShelfView {
  const { key, path, heading, kicker, intro, facts, ended } = page;
  const timeline = shelf(portal, key);
  const years = page.by === 'year' ? yearFigures(timeline, page) : [];
  const feeds = feedLinks(path, heading);
  return {
    page: 'shelf',
    ...pageBase(portal, {
      path,
      title: heading,
      description: intro,
      trail: trailOf(page),
      feeds,
    }),
    heading,
    kicker,
    intro,
    facts: [...facts, ...numbersOf(timeline, page, years)],
    ended,
    years,
    people: newestPeople(portal, timeline.slice(-frontLength), 6),
    stories: newest(timeline, frontLength).map((entry) => ({
      ...besides(storyCard(portal, entry), path),
      ...(key === 'radio' ? onAir(portal, entry) : {}),
    })),
    periods: page.by === 'month' ? calendarOf(timeline, page) : [],
    feedLinks: feedsByFormat(path),
  };
}

/** The stories of one of the shelf's years 'yyyy' or months 'yyyy-mm'. */
export const shelfPeriodView = (portal: Portal, page: PublicShelf, period: string): PeriodView | undefined =>
  periodView(portal, { ...page, trail: trailOf(page), feeds: feedLinks(page.path, page.heading) }, period);

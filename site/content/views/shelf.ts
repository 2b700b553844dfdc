import { type ExemplarKind, exemplarKindLabels, exemplarKindSlugs, exemplarKinds } from '#models/exemplar.ts';
import type { Movement } from '#models/movement.ts';
import { movementFormLabels } from '#models/movement.ts';
import type { Unit } from '#models/unit.ts';
import { unitKindLabels } from '#models/unit.ts';
import { formatDay } from '#models/vietnamese/calendar.ts';
import { exemplarKindPath, feedPath, movementPath, radioPath, unitPath, yearPath } from '../addresses.ts';
import { known, newestPeople, storyCards, unitLink } from '../cards.ts';
import { inOrder, type Portal, type ShelfKey, shelf } from '../portal.ts';
import { newest, periods, periodsAround, storiesIn } from '../timeline.ts';
import type { Link, PeriodView, ShelfView } from '../view.ts';
import { pageBase } from './page.ts';

/** A shelf with pages of its own: a front page, a page for every year, a feed. */
export type PublicShelf = {
  key: ShelfKey;
  path: string;
  heading: string;
  kicker: Link;
  intro?: string;
  facts: ShelfView['facts'];
};

export const frontLength = 20;

const fact = (label: string, value: string | undefined, href?: string) =>
  value === undefined ? undefined : { label, value, href };

export const movementShelf = (movement: Movement): PublicShelf => ({
  key: `movement/${movement.id}`,
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
  const successors = known(unit.successors.map((id) => unitLink(portal, id)));
  const predecessors = inOrder(portal, 'unit').filter(({ successors }) => successors.includes(unit.id));
  return {
    key: `unit/${unit.id}`,
    path: unitPath(unit.slug),
    heading: unit.name,
    kicker: { href: '/don-vi/', text: 'Đơn vị' },
    facts: known([
      fact('Loại đơn vị', unitKindLabels[unit.unitKind]),
      fact('Trực thuộc', parent?.text, parent?.href),
      fact('Hoạt động từ', unit.validFrom && formatDay(unit.validFrom)),
      fact('Kết thúc hoạt động', unit.validTo && formatDay(unit.validTo)),
      ...successors.map(({ text, href }) => fact('Đơn vị kế thừa', text, href)),
      ...predecessors.map(({ name, slug }) => fact('Tiếp nối', name, unitPath(slug))),
    ]),
  };
};

export const kindShelf = (kind: ExemplarKind): PublicShelf => ({
  key: `kind/${kind}`,
  path: exemplarKindPath(kind),
  heading: `Điển hình ${exemplarKindLabels[kind].toLocaleLowerCase('vi')}`,
  kicker: { href: '/dien-hinh/', text: 'Điển hình tiên tiến' },
  facts: [],
});

export const radioShelf: PublicShelf = {
  key: 'radio',
  path: radioPath,
  heading: 'Gương điển hình tiên tiến',
  kicker: { href: radioPath, text: 'Chuyên mục phát thanh' },
  intro: 'Những câu chuyện dành cho chuyên mục phát thanh, các đài truyền thanh lấy bài qua nguồn tin RSS.',
  facts: [],
};

export const kindAtSlug = (slug: string): ExemplarKind | undefined =>
  exemplarKinds.find((kind) => exemplarKindSlugs[kind] === slug);

export function shelfView(
  portal: Portal,
  { key, path, heading, kicker, intro, facts }: PublicShelf,
): ShelfView {
  const timeline = shelf(portal, key);
  return {
    page: 'shelf',
    ...pageBase(portal, {
      path,
      title: heading,
      description: intro,
      trail: kicker.href === path ? [] : [kicker],
      feeds: [{ href: feedPath(path), text: heading }],
    }),
    heading,
    kicker,
    intro,
    facts,
    people: newestPeople(portal, timeline.slice(-frontLength), 6),
    stories: storyCards(portal, newest(timeline, frontLength)),
    years: periods(timeline, 'year')
      .reverse()
      .map((year) => ({ year: Number(year), href: yearPath(path, Number(year)) })),
    feed: feedPath(path),
  };
}

export function shelfYearView(portal: Portal, shelfPage: PublicShelf, year: string): PeriodView | undefined {
  const { key, path, heading, kicker } = shelfPage;
  const timeline = shelf(portal, key);
  const stories = storiesIn(timeline, year);
  if (stories.length === 0) return undefined;
  const { earlier, later } = periodsAround(timeline, year);
  const yearLink = (other: string | undefined) =>
    other === undefined ? undefined : { href: yearPath(path, Number(other)), text: `Năm ${other}` };
  return {
    page: 'period',
    ...pageBase(portal, {
      path: yearPath(path, Number(year)),
      title: `${heading}, năm ${year}`,
      trail: known([kicker.href === path ? undefined : kicker, { href: path, text: heading }]),
      feeds: [{ href: feedPath(path), text: heading }],
    }),
    heading: `${heading}, năm ${year}`,
    stories: storyCards(portal, stories),
    earlier: yearLink(earlier),
    later: yearLink(later),
    back: { href: path, text: heading },
  };
}

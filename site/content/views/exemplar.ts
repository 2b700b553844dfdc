import type { Exemplar, ExemplarKind, ExemplarStep } from '#models/exemplar.ts';
import { exemplarPath } from '../addresses.ts';
import { pictureOf, storyCards, unitLink } from '../cards.ts';
import { type Portal, shelf } from '../portal.ts';
import type { Link, Page, Picture, StoryCard } from '../view.ts';
import { pageBase } from './page.ts';
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
  stories: StoryCard[];
};

export function exemplarView(portal: Portal, exemplar: Exemplar): ExemplarView {
  const { name, exemplarKind, position, place, summary, step, steps } = exemplar;
  const kind = kindShelf(exemplarKind);
  return {
    page: 'exemplar',
    ...pageBase(portal, {
      path: exemplarPath(exemplar.slug),
      title: name,
      description: summary,
      trail: [kind.kicker, { href: kind.path, text: kind.heading }],
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
    stories: storyCards(portal, shelf(portal, `exemplar/${exemplar.id}`).toReversed()),
  };
}

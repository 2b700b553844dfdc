import { movementPath } from '../addresses.ts';
import { newestPeople, storyCards } from '../cards.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import { newest } from '../timeline.ts';
import type { Link, Page, Person, StoryCard } from '../view.ts';
import { feedLinks, pageBase, siteOf } from './page.ts';

export type HomeView = Page & {
  page: 'home';
  lead?: StoryCard;
  latest: StoryCard[];
  radio: StoryCard[];
  people: Person[];
  movements: Link[];
};

export function homeView(portal: Portal): HomeView {
  const site = siteOf(portal);
  const all = shelf(portal, 'all');
  const [lead, ...latest] = storyCards(portal, newest(all, 10));
  return {
    page: 'home',
    ...pageBase(portal, {
      path: '/',
      title: site.name,
      description: site.tagline,
      feeds: feedLinks('/', site.name),
    }),
    lead,
    latest,
    radio: storyCards(portal, newest(shelf(portal, 'radio'), 4)),
    people: newestPeople(portal, all, 6),
    movements: inOrder(portal, 'movement').map(({ slug, name }) => ({
      href: movementPath(slug),
      text: name,
    })),
  };
}

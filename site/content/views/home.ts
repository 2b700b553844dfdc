import { movementPath } from '../addresses.ts';
import { known, lastTold, person, storyCard, storyCards, storyLine, unitLink } from '../cards.ts';
import { inOrder, type Portal, shelf } from '../portal.ts';
import { type ArticleEntry, newest } from '../timeline.ts';
import type { Link, Page, Person, StoryCard, StoryLine } from '../view.ts';
import { feedLinks, pageBase, siteOf } from './page.ts';
import { onAir } from './shelf.ts';

/** The newest stories of a movement: one with its picture, the others as lines. */
export type Strip = { movement: Link; lead: StoryCard; more: StoryLine[] };

export type HomeView = Page & {
  page: 'home';
  lead?: StoryCard;
  latest: StoryCard[];
  strips: Strip[];
  /** Who was told of last, each with the unit that introduced them. */
  introduced: { person: Person; by?: Link }[];
  radio: StoryCard[];
};

const latestLength = 5;
const stripCount = 6;
const stripLength = 3;
const introducedLength = 6;
const radioLength = 4;

export function homeView(portal: Portal): HomeView {
  const site = siteOf(portal);
  const all = shelf(portal, 'all');
  const top = newest(all, latestLength + 1);
  const [lead, ...latest] = storyCards(portal, top);
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
    strips: stripsBelow(portal, top),
    introduced: known(lastTold(portal, all, introducedLength).map((told) => introducedIn(portal, told))),
    radio: newest(shelf(portal, 'radio'), radioLength).map((entry) => ({
      ...storyCard(portal, entry),
      ...onAir(portal, entry),
    })),
  };
}

function introducedIn(portal: Portal, { exemplar, story }: { exemplar: string; story: ArticleEntry }) {
  const shown = person(portal, exemplar);
  return shown && { person: shown, by: unitLink(portal, story.introducedBy) };
}

/** A strip for each of the movements told of last. No story stands twice on the page. */
function stripsBelow(portal: Portal, top: readonly ArticleEntry[]): Strip[] {
  const shown = new Set(top.map(({ id }) => id));
  const strips: Strip[] = [];
  for (const { id, name, slug } of liveliest(portal)) {
    const [lead, ...more] = newest(shelf(portal, `movement/${id}`), shown.size + stripLength)
      .filter((entry) => !shown.has(entry.id))
      .slice(0, stripLength);
    if (!lead) continue;
    for (const entry of [lead, ...more]) shown.add(entry.id);
    strips.push({
      movement: { href: movementPath(slug), text: name },
      lead: { ...storyCard(portal, lead), movement: undefined },
      more: more.map((entry) => storyLine(portal, entry)),
    });
    if (strips.length === stripCount) break;
  }
  return strips;
}

/** The movements that have stories, the one with the newest first. */
const liveliest = (portal: Portal) =>
  inOrder(portal, 'movement')
    .flatMap((movement) => {
      const [last] = newest(shelf(portal, `movement/${movement.id}`), 1);
      return last ? [{ ...movement, last }] : [];
    })
    .sort((a, b) => newestFirst(a.last, b.last));

const newestFirst = (a: ArticleEntry, b: ArticleEntry) =>
  a.publishedAt === b.publishedAt ? 0 : a.publishedAt < b.publishedAt ? 1 : -1;

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PublicRecord } from '#models/snapshot.ts';
import { fillPortal, type Portal } from '#site/content/portal.ts';
import { allPaths, viewOf } from '#site/content/routes.ts';
import type { FeedView } from '#site/content/views/feed.ts';
import { firstSite } from './random-portal.ts';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) };

type Told = { day: number; kilobytes: number; embargo: boolean; title: string };
const told: fc.Arbitrary<Told> = fc.record({
  day: fc.integer({ min: 0, max: 120 }),
  kilobytes: fc.integer({ min: 1, max: 60 }),
  embargo: fc.integer({ min: 0, max: 9 }).map((n) => n === 0),
  title: fc.constantFrom('Con đường hoa', 'Lớp học ven sông', 'Bếp lửa'),
});

const storyOf = ({ day, kilobytes, embargo, title }: Told, id: number): PublicRecord => {
  const publishedAt = new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString();
  return {
    kind: 'article',
    id: String(id),
    guid: `urn:uuid:${id}`,
    slug: `bai-${id}`,
    title,
    summary: 'Tóm tắt.',
    body: 'x'.repeat(kilobytes * 1000),
    pictures: [],
    movements: ['1'],
    exemplars: [],
    radio: true,
    airable: true,
    languages: [],
    embargo: embargo ? '2027-01-01T00:00:00.000Z' : undefined,
    publishedAt,
    updatedAt: publishedAt,
    corrections: [],
  };
};
const movement: PublicRecord = {
  kind: 'movement',
  id: '1',
  slug: 'ten-1',
  name: 'Nông thôn mới',
  form: 'themed',
};
const portalOf = (stories: Told[]) => fillPortal([firstSite, movement, ...stories.map(storyOf)]);
const heads = ['/atom.xml', '/phong-trao/ten-1/rss.xml', '/phat-thanh/feed.json'];

const feedAt = (portal: Portal, path: string): FeedView => {
  const view = viewOf(portal, path);
  if (view?.page !== 'feed') throw new Error(`nothing stands at ${path}`);
  return view;
};
function* history(portal: Portal, head: string): Generator<FeedView> {
  for (let path = feedAt(portal, head).older; path !== undefined; ) {
    const page = feedAt(portal, path);
    yield page;
    path = page.older;
  }
}
const guidsOf = (view: FeedView) => view.items.map(({ guid }) => guid);
/** The archive pages that are full, by address. */
const fullPages = (portal: Portal) =>
  new Map(
    [...allPaths(portal)].flatMap((path): [string, FeedView][] => {
      const view = viewOf(portal, path);
      return view?.page === 'feed' && view.archive?.isFull ? [[path, view]] : [];
    }),
  );

test('from a feed, page by page, a station reaches every story that may be aired, each page once full', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 90 }), (stories) => {
      const portal = portalOf(stories);
      const open = stories.flatMap(({ embargo }, id) => (embargo ? [] : [`urn:uuid:${id}`]));
      for (const head of heads) {
        const pages = [...history(portal, head)];
        const reached = [feedAt(portal, head), ...pages].flatMap(guidsOf);
        expect(new Set(reached)).toEqual(new Set(open));
        expect(new Set(pages.flatMap(guidsOf)).size).toBe(pages.flatMap(guidsOf).length);
        for (const page of pages) {
          expect(page.archive).toMatchObject({ current: head, isFull: true });
          expect(page.items.length).toBeGreaterThan(0);
          const newer = feedAt(portal, page.archive?.newer ?? '');
          expect(newer.older).toBe(page.path);
        }
      }
    }),
    runs,
  );
});

test('no page is longer than a feed may be, and no two stories of one have the same title', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 60 }), (stories) => {
      for (const [, view] of [
        ...fullPages(portalOf(stories)),
        ...heads.map((head) => [head, feedAt(portalOf(stories), head)] as const),
      ]) {
        expect(view.items.length).toBeLessThanOrEqual(20);
        const bytes = view.items.map(({ body }) => (stories[Number(body?.id)]?.kilobytes ?? 0) * 1000);
        if (view.items.length > 1) expect(bytes.reduce((sum, next) => sum + next, 0)).toBeLessThan(200_000);
        expect(new Set(view.items.map(({ title }) => title)).size).toBe(view.items.length);
      }
    }),
    runs,
  );
});

test('a full page never changes when newer stories come', () => {
  fc.assert(
    fc.property(fc.array(told, { maxLength: 60 }), fc.array(told, { maxLength: 40 }), (before, after) => {
      const last = Math.max(0, ...before.map(({ day }) => day));
      const newer = after.map((story) => ({ ...story, day: last + 1 + story.day }));
      const now = fullPages(portalOf([...before, ...newer]));
      for (const [path, view] of fullPages(portalOf(before))) expect(now.get(path)).toEqual(view);
    }),
    runs,
  );
});

test('a story put in late or taken away touches no page but those of its own period and their links', () => {
  fc.assert(
    fc.property(fc.array(told, { minLength: 1, maxLength: 60 }), told, (stories, late) => {
      const monthOf = ({ day }: Told) =>
        new Date(Date.UTC(2026, 0, 1) + day * 86_400_000).toISOString().slice(0, 7).replace('-', '/');
      const before = fullPages(portalOf(stories));
      const after = fullPages(portalOf([...stories, late]));
      for (const [path, view] of before)
        if (path.startsWith('/luu-tru/') && !path.includes(`/${monthOf(late)}/`) && after.has(path))
          expect(guidsOf(after.get(path) as FeedView)).toEqual(guidsOf(view));
    }),
    runs,
  );
});

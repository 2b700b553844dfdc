import { afterAll, beforeAll, expect, it } from 'vitest';
import { healTimeline } from '#cms/actions/heal-timeline.ts';
import { makeArticle } from '#cms/actions/introductions/make-article.ts';
import { sendIntroduction } from '#cms/actions/introductions/send-introduction.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { liveStatus } from '#cms/collections/articles/live-endpoint.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import { requestStatistics } from '#cms/jobs/request-statistics.ts';
import { duePublications, nextDueAt } from '#cms/jobs/take-publications.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { isSpokenFor } from '#cms/projection/spoken-for.ts';
import { sheetFor } from '#cms/quota/sheet-for.ts';
import { deskStories } from '#cms/radio/desk-stories.ts';
import { speechSettingsOf } from '#cms/radio/speech-settings-of.ts';
import { remindUnits } from '#cms/reminders/remind-units.ts';
import { undoCutShort } from '#cms/saves/undo-cut-short.ts';
import { weekOf } from '#models/vietnamese/week.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';
import { explain } from '../setup/explain.ts';
import { introductionIn } from './introductions/introduced.ts';

let newsroom: TestNewsroom;
let plan: number;
let story: number;
const [draft, accepted] = [[] as number[], [] as number[]];

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, exemplar } = newsroom;
  const kinds = ['introduction', 'publication', 'broadcast', 'commendation'] as const;
  const data = {
    title: 'Kế hoạch năm 2026',
    from: '2026-01-01T05:00:00.000Z',
    to: '2026-12-31T05:00:00.000Z',
    rules: [
      {
        whom: { unitKinds: ['commune' as const] },
        counts: { kinds: [...kinds] },
        min: 1,
        period: 'quarter' as const,
      },
    ],
  };
  const made = await payload.create({ collection: 'plans', data });
  plan = made.id;
  const whole = { ...wholeStory(newsroom), exemplars: [exemplar.id], radio: true };
  story = (await payload.create({ collection: 'articles', data: whole })).id;
  await publishArticle(payload, { id: story });
  Object.assign(ids, {
    articles: story,
    exemplars: exemplar.id,
    movements: newsroom.movement.id,
    plans: plan,
  });
  draft.push((await introductionIn(newsroom, made, 'draft')).id);
  accepted.push((await introductionIn(newsroom, made, 'accepted')).id);
});
afterAll(() => newsroom.close());

/** What the office keeps a few hundred of, however long it works. */
const small =
  /^(?:units|movements|plans|unit_groups|unit-groups|stations|users|speech_|site_|open_saves|open-saves|globals|payload)/;

/** Questions of `work` for which a table that grows is read from end to end. */
async function longWays(work: () => Promise<unknown>): Promise<string[]> {
  const asked = await explain(newsroom.payload, work);
  expect(asked).not.toEqual([]);
  return asked
    .filter(({ scans }) => scans.some((table) => !small.test(table)))
    .map(({ question, scans }) => `${scans}: ${question}`);
}

const list = (path: string, role: 'contributor' | 'editor' = 'editor') =>
  newsroom.rest('GET', `/${path}${path.includes('?') ? '&' : '?'}limit=10&depth=0&draft=true`, role);

const lists = [
  'articles',
  'articles?where[editorialState][equals]=submitted',
  'articles?sort=-publishedAt',
  'articles/versions?where[parent][equals]=1&sort=-updatedAt',
  'introductions',
  'introductions?where[state][equals]=sent',
  'introductions?where[plan][equals]=1&sort=-introducedOn',
  'exemplars',
  'documents',
  'media',
  'timeline-entries?where[article][equals]=1&sort=-at',
];

it.each(lists.flatMap((path) => [[path, 'contributor'] as const, [path, 'editor'] as const]))(
  'the list %s of a %s',
  async (path, role) => {
    expect(await longWays(() => list(path, role))).toEqual([]);
  },
);

it.each([
  'articles?sort=-updatedAt',
  'articles?sort=-publishedAt',
  'articles?where[editorialState][equals]=submitted&sort=-updatedAt',
  'articles?where[searchText][like]=nguoi&sort=-updatedAt',
])('the list %s is read in the order that it shows', async (path) => {
  const asked = await explain(newsroom.payload, () => list(path));
  expect(asked.filter(({ sorts }) => sorts)).toEqual([]);
});

/** Of the records that are there; of the rest an id as good as any. */
const ids: Record<string, number> = {};

const work: Record<string, () => Promise<unknown>> = {
  'a new story whose title is taken': () =>
    newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) }),
  'a save': () => newsroom.rest('PATCH', `/articles/${story}`, 'editor', { title: 'Tên mới' }),
  'a publication': () => publishArticle(newsroom.payload, { id: story }),
  'whether a story is live': () => liveStatus(newsroom.payload, { id: story } as never),
  'the outbox': () => Promise.all([duePublications(newsroom.payload), nextDueAt(newsroom.payload)]),
  'stories whose hour has come': () => publishDueArticles(newsroom.payload),
  'a request to count anew': () => requestStatistics(newsroom.payload),
  'saves that were cut short': () => undoCutShort(newsroom.payload),
  'lines missing in the timeline': () => healTimeline(newsroom.payload),
  'what a picture, an exemplar is in': () =>
    Promise.all([
      isSpokenFor(newsroom.payload, 'media', 1),
      isSpokenFor(newsroom.payload, 'exemplars', newsroom.exemplar.id),
    ]),
  'the sheet of a period': () => sheetFor(newsroom.payload, plan, { asOf: now(), periods: ['2026-Q3'] }),
  'the sheet of a unit': () =>
    sheetFor(newsroom.payload, plan, { asOf: now(), units: [String(newsroom.unit.id)] }),
  reminders: () => remindUnits(newsroom.payload),
  'a story made of an introduction': () =>
    makeArticle(newsroom.payload, { id: accepted[0] as number, by: newsroom.people.editor }),
  'the radio desk': async () =>
    deskStories(newsroom.payload, weekOf('2026-11-25'), await speechSettingsOf(newsroom.payload)),
  ...Object.fromEntries(
    ['articles', 'exemplars', 'media', 'movements', 'units', 'documents', 'recordings', 'plans'].map(
      (collection) => [
        `a change in ${collection} on its way to the portal`,
        () =>
          projectSubjects(newsroom.payload, [
            { collection, id: String(ids[collection] ?? newsroom.unit.id) },
          ]),
      ],
    ),
  ),
};
const now = () => new Date().toISOString();

it.each(Object.entries(work))('%s', async (_name, act) => {
  expect(await longWays(act)).toEqual([]);
});

it('sending an introduction looks through all names, by parts of words, and nothing else', async () => {
  const ways = await longWays(() => sendIntroduction(newsroom.payload, { id: draft[0] as number }));
  expect(ways.filter((way) => !/^exemplars: .*search_?text/is.test(way))).toEqual([]);
});

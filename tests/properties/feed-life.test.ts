import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { latestArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import { applyChanges, createPortal, type Portal } from '#site/content/portal.ts';
import { viewOf } from '#site/content/routes.ts';
import type { Bodies } from '#site/content/view.ts';
import type { FeedView } from '#site/content/views/feed.ts';
import { atom } from '#site/src/feeds/atom.ts';
import { jsonFeed } from '#site/src/feeds/json-feed.ts';
import { rss } from '#site/src/feeds/rss.ts';
import {
  agreeing,
  bodyOf,
  openTestNewsroom,
  paragraph,
  type TestNewsroom,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const hour = 3_600_000;
const acts = [
  'retitle',
  'correct',
  'rename unit',
  'withdraw',
  'publish',
  'embargo',
  'silence',
  'agree',
] as const;
/** A story is withdrawn and published again more often than chance would have it. */
const act = fc.constantFrom(...acts, ...(['withdraw', 'publish', 'withdraw', 'publish'] as const));
const lives = fc.array(fc.tuple(act, fc.integer({ min: 0, max: 40 * 24 })), { minLength: 1, maxLength: 8 });

const writers = { rss, podcast: rss, atom, json: jsonFeed };
const paths = [
  '/rss.xml',
  '/atom.xml',
  '/feed.json',
  '/phat-thanh/rss.xml',
  '/phat-thanh/atom.xml',
  '/phat-thanh/feed.json',
];

/** A portal that follows the newsroom as the worker would, and what the feeds say on it. */
function follow(id: number, exemplar: number) {
  const portal: Portal = createPortal();
  const held = new Map<RecordKey, PublicRecord>();
  const subjects = [
    { collection: 'articles', id: String(id) },
    { collection: 'exemplars', id: String(exemplar) },
    { collection: 'units', id: String(newsroom.unit.id) },
    { collection: 'movements', id: String(newsroom.movement.id) },
    { collection: 'site-settings', id: null },
  ];
  return {
    portal,
    async bring(now: Date) {
      const next = await projectSubjects(newsroom.payload, subjects, now);
      const changes = [...next].map(([key, after]) => ({ key, before: held.get(key), after }));
      applyChanges(portal, changes);
      for (const { key, after } of changes)
        if (after) held.set(key, after);
        else held.delete(key);
      const article = held.get(`article/${id}`);
      return article?.kind === 'article' ? article : undefined;
    },
    text(path: string): string {
      const view = viewOf(portal, path) as FeedView;
      const bodies: Bodies = {};
      for (const record of held.values()) if (record.kind === 'article') bodies[record.id] = record.body;
      return writers[view.format](view, bodies);
    },
  };
}

test('whatever is done to a story, its guid, its place in the feeds and the stations’ warnings keep the rules', {
  timeout: 1_200_000,
}, async () => {
  const { payload } = newsroom;
  let number = 0;
  await fc.assert(
    fc.asyncProperty(lives, async (life) => {
      number += 1;
      const secret = `Lời kể riêng số ${number}.`;
      const person = await payload.create({ collection: 'exemplars', data: agreeing(`Người ${number}`) });
      const consent = agreeing(`Người ${number}`).consent;
      const { id } = await payload.create({
        collection: 'articles',
        data: {
          ...wholeStory(newsroom, `Chuyện số ${number}`),
          body: bodyOf(paragraph(secret)),
          exemplars: [person.id],
          radio: true,
        },
      });
      const { portal, bring, text } = follow(id, person.id);
      let guid: string | undefined;
      const former = new Set<string>();
      let clock = Date.now();
      let isOut = false;
      let embargo = 0;
      let isSilent = false;
      let recalledAt: number | undefined;
      await publishArticle(payload, { id });
      isOut = true;

      for (const [doing, hours] of [['retitle', 0] as const, ...life]) {
        const state = (await latestArticle(payload, id))?.editorialState;
        const canPublish = !isSilent;
        if (doing === 'retitle' && state === 'published' && canPublish)
          await publishArticle(payload, { id, data: { title: `Chuyện số ${number} viết lại` } });
        if (doing === 'correct' && state === 'published' && canPublish)
          await publishArticle(payload, {
            id,
            data: { corrections: [{ on: '2026-11-21T05:00:00.000Z', note: 'Sửa số liệu.' }] },
          });
        if (doing === 'rename unit')
          await payload.update({
            collection: 'units',
            id: newsroom.unit.id,
            data: { name: `Xã Đông Sơn ${number} ${hours}` },
          });
        if (doing === 'withdraw' && state === 'published') {
          await saveArticle(payload, 'withdraw', { id, reason: 'Sai sự thật' });
          isOut = false;
          recalledAt = Date.now();
        }
        if (doing === 'publish' && state === 'withdrawn' && canPublish) {
          await publishArticle(payload, { id });
          if (guid) former.add(guid);
          guid = undefined;
          isOut = true;
        }
        if (doing === 'embargo' && state === 'published' && canPublish) {
          embargo = Date.now() + hours * hour;
          await publishArticle(payload, { id, data: { embargo: new Date(embargo).toISOString() } });
        }
        if (doing === 'silence' && !isSilent) {
          await payload.update({
            collection: 'exemplars',
            id: person.id,
            data: { consent: { ...consent, channels: ['portal'] } },
          });
          isSilent = true;
          if (isOut) recalledAt = Date.now();
        }
        if (doing === 'agree' && isSilent) {
          await payload.update({ collection: 'exemplars', id: person.id, data: { consent } });
          isSilent = false;
        }
        if (isOut && !isSilent) recalledAt = undefined;
        clock = Date.now() + hours * hour;

        const article = await bring(new Date(clock));
        expect(article !== undefined).toBe(isOut);
        if (article) {
          guid ??= article.guid;
          expect(article.guid).toBe(guid);
          expect(former.has(article.guid)).toBe(false);
          if (former.size > 0) expect([...former].at(-1)).toBe(article.replacesGuid);
        }
        const isHeld = embargo > clock;
        const script = viewOf(portal, `/bai-viet/chuyen-so-${number}/ban-doc.txt`);
        expect(script !== undefined).toBe(isOut && !isHeld && !isSilent);
        const isWarned = recalledAt !== undefined && clock < recalledAt + 30 * 24 * hour;
        for (const path of paths) {
          const said = text(path);
          const onRadio = path.startsWith('/phat-thanh/');
          const isCarried = isOut && !isHeld && !(onRadio && isSilent);
          expect([path, said.includes(secret)]).toEqual([path, isCarried]);
          expect([path, said.includes(`THU HỒI: Chuyện số ${number}`)]).toEqual([path, onRadio && isWarned]);
          for (const old of former) expect(said).not.toContain(`<id>${old}</id>`);
          if (path.endsWith('atom.xml') && !isOut && guid)
            expect(said).toContain(`<at:deleted-entry ref="${guid}"`);
        }
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
  );
});

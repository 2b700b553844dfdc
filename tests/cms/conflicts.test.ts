import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { saveArticle } from '#cms/actions/save-article.ts';
import { openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
let createVersion: TestNewsroom['payload']['db']['createVersion'];
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  ({ createVersion } = newsroom.payload.db);
});
afterEach(() => {
  newsroom.payload.db.createVersion = createVersion;
});
afterAll(() => newsroom.close());

/** The database gives this many saves up, as MongoDB does with one of two that collide. */
function collide(times: number): () => number {
  let met = 0;
  newsroom.payload.db.createVersion = ((args: never) => {
    if (met++ >= times) return createVersion.call(newsroom.payload.db, args);
    throw Object.assign(new Error('WriteConflict error: this operation conflicted'), {
      name: 'MongoServerError',
      code: 112,
      errorLabels: ['TransientTransactionError'],
    });
  }) as typeof createVersion;
  return () => met;
}

const story = async () =>
  (await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) })).id;

it('an act of ours is done in spite of two collisions, and once', async () => {
  const id = await story();
  const met = collide(2);
  const saved = await saveArticle(newsroom.payload, 'submit', { id });
  expect(saved.editorialState).toBe('submitted');
  expect(met()).toBe(3);
  const { docs } = await newsroom.payload.find({
    collection: 'timeline-entries',
    where: { and: [{ article: { equals: id } }, { act: { equals: 'submit' } }] },
  });
  expect(docs).toHaveLength(1);
});

it('collisions without end are given up after five tries', async () => {
  const id = await story();
  const met = collide(Number.POSITIVE_INFINITY);
  await expect(saveArticle(newsroom.payload, 'submit', { id })).rejects.toThrow(/WriteConflict/);
  expect(met()).toBe(5);
});

it('an editor whose save collided is told to save again', async () => {
  const id = await story();
  collide(1);
  const { status, body } = await newsroom.rest('PATCH', `/articles/${id}`, 'editor', { title: 'Tên mới' });
  expect(status).toBe(409);
  expect(body.errors?.[0]?.message).toMatch(/hãy lưu lại/);
});

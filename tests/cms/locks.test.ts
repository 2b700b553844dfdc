import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import type { Role } from '#models/role.ts';
import { agreeing, nobodysId, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
let draft: number;
let live: number;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

beforeEach(async () => {
  draft = await story();
  live = await story();
  await publishArticle(newsroom.payload, { id: live });
});

const story = async () =>
  (await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom), depth: 0 })).id;

const lock = (role: Role | undefined, body: object) =>
  newsroom.rest('POST', '/payload-locked-documents', role, body);
const on = (relationTo: string, value: unknown) => ({ document: { relationTo, value } });

/** A lock as the admin interface makes it when somebody begins to type. */
const held = async (by: Role, id = draft) =>
  (
    await newsroom.payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: newsroom.people[by].id },
      },
    })
  ).id;
const inNameOf = (role: Role) => ({ user: { relationTo: 'users', value: newsroom.people[role].id } });
const kept = async (id: number | string) => {
  const { docs } = await newsroom.payload.find({
    collection: 'payload-locked-documents',
    where: { id: { equals: id } },
    depth: 0,
  });
  return docs.map(({ document, user }) => ({ document: document?.value, user: user.value }));
};

describe('a contributor', () => {
  it('locks what they may edit, and nothing else', async () => {
    expect((await lock('contributor', on('articles', draft))).status).toBe(201);
    for (const body of [
      on('articles', live),
      on('articles', String(live)),
      on('movements', newsroom.movement.id),
      on('users', newsroom.people.approver.id),
      on('articles', nobodysId),
      on('articles', 'abc'),
      on('constructor', draft),
      { document: 'articles' },
      { globalSlug: 'site-settings' },
      { ...on('articles', draft), globalSlug: 'site-settings' },
      {},
    ])
      expect([body, (await lock('contributor', body)).status]).toEqual([body, 403]);
  });

  it('locks an exemplar of the own unit only', async () => {
    const other = await newsroom.payload.create({
      collection: 'exemplars',
      data: agreeing('Lò Thị Pành', newsroom.otherUnit.id),
      depth: 0,
    });
    expect((await lock('contributor', on('exemplars', newsroom.exemplar.id))).status).toBe(201);
    expect((await lock('contributor', on('exemplars', other.id))).status).toBe(403);
  });

  it('moves no lock of their own onto what they may not edit', async () => {
    const id = await held('contributor');
    await newsroom.rest('PATCH', `/payload-locked-documents/${id}`, 'contributor', {
      ...on('articles', live),
      globalSlug: 'site-settings',
    });
    expect(await kept(id)).toEqual([{ document: draft, user: newsroom.people.contributor.id }]);
    const { totalDocs } = await newsroom.payload.count({
      collection: 'payload-locked-documents',
      where: { globalSlug: { exists: true } },
    });
    expect(totalDocs).toBe(0);
  });
});

describe('a lock', () => {
  it('is taken over by whoever may edit the record, in the own name only', async () => {
    const id = await held('contributor');
    const take = (role: Role | undefined, name: Role) =>
      newsroom.rest('PATCH', `/payload-locked-documents/${id}`, role, inNameOf(name));
    expect((await take('radio', 'approver')).status).toBe(403);
    expect((await take(undefined, 'approver')).status).toBe(403);
    expect((await take('editor', 'editor')).status).toBe(200);
    expect(await kept(id)).toEqual([{ document: draft, user: newsroom.people.editor.id }]);
    expect((await take('editor', 'approver')).status).toBe(200);
    expect(await kept(id)).toEqual([{ document: draft, user: newsroom.people.editor.id }]);
  });

  it('is not taken over together with all others', async () => {
    const id = await held('editor', live);
    const all = '/payload-locked-documents?where[id][exists]=true';
    expect((await newsroom.rest('PATCH', all, 'contributor', inNameOf('contributor'))).status).toBe(403);
    expect(await kept(id)).toEqual([{ document: live, user: newsroom.people.editor.id }]);
  });

  it('is let go by its owner and by the newsroom, by nobody else', async () => {
    const letGo = async (id: number | string, role?: Role) =>
      (await newsroom.rest('DELETE', `/payload-locked-documents/${id}`, role)).status;
    const editors = await held('editor');
    for (const role of ['radio', 'contributor', undefined] as const)
      expect([role, await letGo(editors, role)]).toEqual([role, 403]);
    expect(await letGo(editors, 'approver')).toBe(200);
    expect(await letGo(await held('contributor'), 'contributor')).toBe(200);
  });

  it.each(['withdraw', 'unpublish'] as const)(
    'does not stop the approver who would %s a story',
    async (act) => {
      await held('editor', live);
      const answer = await newsroom.rest('PATCH', `/articles/${live}`, 'approver', {
        act,
        actReason: 'Sai tên người được nêu gương.',
      });
      expect(answer.status).toBe(200);
      expect((await mainArticle(newsroom.payload, live))?._status).toBe('draft');
    },
  );

  it('still stops a second person from saving over whoever has the story open', async () => {
    await held('editor', live);
    expect((await newsroom.rest('PATCH', `/articles/${live}`, 'approver', { title: 'Đè' })).status).toBe(423);
  });
});

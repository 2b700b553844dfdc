import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import type { Role } from '#models/role.ts';
import {
  agreeing,
  openTestNewsroom,
  photograph,
  type TestNewsroom,
  upload,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const tomorrow = () => new Date(Date.now() + 24 * 60 * 60 * 1000).toISOString();
const create = async (more: object = {}) =>
  (
    await newsroom.payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), ...more },
      depth: 0,
    })
  ).id;
const person = (name: string, more: object = {}) =>
  newsroom.payload.create({
    collection: 'exemplars',
    data: { ...agreeing(name, newsroom.unit.id), ...more },
    depth: 0,
  });
const patch = (path: string, role: Role, body: object) => newsroom.rest('PATCH', path, role, body);
const withdraw = (id: number, by: Role) =>
  patch(`/exemplars/${id}`, by, { consent: { withdrawnOn: '2026-11-01T00:00:00.000Z' } });
const exemplar = (id: number) => newsroom.payload.findByID({ collection: 'exemplars', id, depth: 0 });

async function ownPicture() {
  const picture = await upload(newsroom.payload, await photograph());
  await newsroom.payload.db.updateOne({
    collection: 'media',
    id: picture.id,
    data: { addedBy: newsroom.people.contributor.id },
  });
  return picture;
}

describe('a contributor', () => {
  it('changes their own picture until it is the portrait of somebody on the portal', async () => {
    const picture = await ownPicture();
    expect((await patch(`/media/${picture.id}`, 'contributor', { alt: 'Chân dung' })).status).toBe(200);
    const { id } = await person('Lý Thị Mai', { portrait: picture.id });
    await publishArticle(newsroom.payload, { id: await create({ exemplars: [id] }) });
    expect((await patch(`/media/${picture.id}`, 'contributor', { alt: 'Người khác' })).status).toBe(403);
  });

  it.each(['submit', 'approve'] as const)(
    'changes neither the people nor the pictures of a story after “%s”',
    async (act) => {
      const picture = await ownPicture();
      const { id: told } = await person('Hoàng Văn Tư');
      const id = await create({ exemplars: [told], cover: picture.id });
      const data = act === 'approve' ? { publishedAt: tomorrow() } : {};
      await saveArticle(newsroom.payload, act, { id, data });
      expect((await patch(`/exemplars/${told}`, 'contributor', { name: 'Tên khác' })).status).toBe(403);
      expect((await patch(`/media/${picture.id}`, 'contributor', { alt: 'Ảnh khác' })).status).toBe(403);
      await saveArticle(newsroom.payload, 'return', { id, reason: 'Xem lại tên.' });
      expect((await patch(`/exemplars/${told}`, 'contributor', { name: 'Tên đúng' })).status).toBe(200);
    },
  );

  it('may write down that a consent was taken back, on the portal too, and nothing else with it', async () => {
    const { id } = await person('Nông Thị Lan', { summary: 'Dạy chữ.', steps: [] });
    const story = await create({ exemplars: [id] });
    await publishArticle(newsroom.payload, { id: story });
    const more = { name: 'Nông Thị Khác', consent: { withdrawnOn: '2026-11-01T00:00:00.000Z' } };
    expect((await patch(`/exemplars/${id}`, 'contributor', more)).status).toBe(403);
    const { body } = await withdraw(id, 'contributor');
    expect(body.errors).toBeUndefined();
    expect((await exemplar(id)).consent?.withdrawnOn).toContain('2026-11-01');
  });

  it('gives back no consent, neither by its day nor by calling the person a collective or a new name', async () => {
    const { id } = await person('Vi Văn Sáu');
    await publishArticle(newsroom.payload, { id: await create({ exemplars: [id] }) });
    await withdraw(id, 'editor');
    for (const change of [
      { consent: { withdrawnOn: null } },
      { exemplarKind: 'collective' },
      { name: 'Người khác' },
    ])
      expect((await patch(`/exemplars/${id}`, 'contributor', change)).status).toBe(403);
  });

  it.each(['submit', 'approve'] as const)(
    'deletes no story after “%s”, one by one or together',
    async (act) => {
      const id = await create();
      const data = act === 'approve' ? { publishedAt: tomorrow() } : {};
      await saveArticle(newsroom.payload, act, { id, data });
      expect((await newsroom.rest('DELETE', `/articles/${id}`, 'contributor')).status).toBe(403);
      await newsroom.rest('DELETE', `/articles?where[id][equals]=${id}`, 'contributor');
      expect((await latestArticle(newsroom.payload, id))?.editorialState).toBe(
        act === 'submit' ? 'submitted' : 'approved',
      );
      await saveArticle(newsroom.payload, 'return', { id, reason: 'Chưa đủ.' });
      await newsroom.rest('DELETE', `/articles?where[id][equals]=${id}`, 'contributor');
      expect(await mainArticle(newsroom.payload, id)).toBeUndefined();
    },
  );
});

describe('an editor', () => {
  it('records that a consent was taken back, but only a decider gives it back', async () => {
    const { id } = await person('Ma Thị Én');
    await publishArticle(newsroom.payload, { id: await create({ exemplars: [id] }) });
    expect((await withdraw(id, 'editor')).status).toBe(200);
    for (const change of [{ consent: { withdrawnOn: null } }, { exemplarKind: 'model' }]) {
      const refused = await patch(`/exemplars/${id}`, 'editor', change);
      expect(refused.body.errors?.[0]?.message).toMatch(/chỉ người duyệt, quản trị viên/);
    }
    expect((await patch(`/exemplars/${id}`, 'editor', { place: 'Thôn Đồi' })).status).toBe(200);
    expect(
      (await patch(`/exemplars/${id}`, 'approver', { consent: { withdrawnOn: null } })).body.errors,
    ).toBeUndefined();
    expect((await exemplar(id)).consent?.withdrawnOn ?? null).toBeNull();
  });

  it('changes a document until a decider has put it on the portal', async () => {
    const { id } = await newsroom.payload.create({
      collection: 'documents',
      data: { title: 'Kế hoạch năm 2026', documentKind: 'plan' },
    });
    expect((await patch(`/documents/${id}`, 'editor', { summary: 'Tóm tắt.' })).status).toBe(200);
    expect((await patch(`/documents/${id}`, 'approver', { public: true })).status).toBe(200);
    for (const change of [{ title: 'Sửa lén' }, { summary: 'Sửa lén' }, { public: false }])
      expect((await patch(`/documents/${id}`, 'editor', change)).status).toBe(403);
    await patch('/documents?where[id][exists]=true', 'editor', { title: 'Sửa lén' });
    expect(await newsroom.payload.findByID({ collection: 'documents', id })).toMatchObject({
      title: 'Kế hoạch năm 2026',
      public: true,
    });
    expect((await patch(`/documents/${id}`, 'approver', { title: 'Kế hoạch 2026' })).status).toBe(200);
  });
});

describe('a radio station', () => {
  it('no longer reads a story once a person in it takes consent back, by any way of asking', async () => {
    const { id: told } = await person('Triệu Mùi Pham');
    const id = await create({ exemplars: [told], title: 'Chuyện bà Pham' });
    await publishArticle(newsroom.payload, { id });
    expect((await newsroom.rest('GET', `/articles/${id}`, 'radio')).status).toBe(200);
    await withdraw(told, 'editor');
    for (const path of [`/articles/${id}`, `/articles/${id}?draft=true`, `/articles/${id}/live`])
      expect([path, (await newsroom.rest('GET', path, 'radio')).status]).toEqual([path, 404]);
    for (const path of [
      '/articles?limit=0',
      '/articles?limit=0&draft=true',
      '/articles?where[title][like]=Pham',
    ])
      expect(JSON.stringify((await newsroom.rest('GET', path, 'radio')).body)).not.toContain('Pham');
    const { body } = await newsroom.rest('GET', '/articles/count?where[title][like]=Pham', 'radio');
    expect(body.totalDocs).toBe(0);
  });

  it('locks no record in somebody else’s name', async () => {
    const lock = {
      document: { relationTo: 'articles', value: await create() },
      user: { relationTo: 'users', value: newsroom.people.approver.id },
    };
    expect((await newsroom.rest('POST', '/payload-locked-documents', 'radio', lock)).status).toBe(403);
    await newsroom.rest('POST', '/payload-locked-documents', 'editor', lock);
    const { docs } = await newsroom.payload.find({ collection: 'payload-locked-documents', depth: 0 });
    expect(docs.map(({ user }) => user.value)).toEqual([newsroom.people.editor.id]);
  });
});

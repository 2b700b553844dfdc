import fc from 'fast-check';
import type { CollectionBeforeChangeHook } from 'payload';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { isMongo, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';
import { introductionIn, makePlan } from './introductions/introduced.ts';

/* What no form sends is refused in a sentence, and never answered by a failure of the server. */

let newsroom: TestNewsroom;
const ids = {} as Record<
  'articles' | 'exemplars' | 'units' | 'movements' | 'users' | 'plans' | 'introductions',
  number
>;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const plan = await makePlan(newsroom);
  Object.assign(ids, {
    articles: (await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) })).id,
    exemplars: newsroom.exemplar.id,
    units: newsroom.otherUnit.id,
    movements: newsroom.movement.id,
    users: newsroom.people.contributor.id,
    plans: plan.id,
    introductions: (await introductionIn(newsroom, plan, 'draft')).id,
  });
});
afterAll(() => newsroom.close());

const said = async (method: string, path: string, body?: object) => {
  const answer = await newsroom.rest(method, path, 'administrator', body);
  return { status: answer.status, sentence: answer.body.errors?.[0]?.message };
};

it.each([
  ['GET', '/articles/abc'],
  ['PATCH', '/articles/abc'],
  ['DELETE', '/units/abc'],
  ['GET', '/articles/%00'],
])('%s %s: there is no such record', async (method, path) => {
  expect(await said(method, path, method === 'PATCH' ? { title: 'x' } : undefined)).toEqual({
    status: 404,
    sentence: 'Không có mục nào mang mã này; hãy xem lại địa chỉ.',
  });
});

it.each([
  [{ title: { a: 1 } }, 'Tiêu đề'],
  [{ body: 'abc' }, 'Nội dung'],
  [{ publishedAt: 'hôm qua' }, 'Giờ đăng'],
  [{ introducedBy: 'abc' }, 'Đơn vị giới thiệu'],
  [{ movements: ['abc'] }, 'Phong trào thi đua'],
  [{ spoken: 'abc' }, 'Sửa tay bản đọc'],
  [{ corrections: [{ on: [], note: 'x' }] }, 'Ngày'],
])('%j is refused with the name of what is wrong', async (body, label) => {
  expect(await said('PATCH', `/articles/${ids.articles}`, body)).toEqual({
    status: 400,
    sentence: `Giá trị của mục “${label}” không đúng kiểu dữ liệu; hãy sửa mục đó rồi gửi lại.`,
  });
});

it.each([
  'where[introducedBy][equals]=abc',
  'where[movements][in]=abc',
  'where[publishedAt][equals]=abc',
  'where[title][like]=%00',
  'where[title][like]=(((',
  'where[khong][equals]=1',
  'sort=khong',
  'limit=abc&page=-1',
])('a list asked for with %s is answered or refused', async (query) => {
  expect([200, 400]).toContain((await said('GET', `/articles?${query}`)).status);
});

it.each([
  [{ movements: ['gone'] }, 'Phong trào thi đua'],
  [{ introducedBy: 'gone' }, 'Đơn vị giới thiệu'],
  [{ cover: 'gone' }, 'Ảnh đại diện'],
])('%j: a chosen record that is not there is named', async (body, label) => {
  const gone = isMongo ? '64b7f0c0a1b2c3d4e5f60718' : 99999;
  const sent = JSON.parse(JSON.stringify(body).replace('"gone"', JSON.stringify(gone)));
  expect(await said('PATCH', `/articles/${ids.articles}`, sent)).toEqual({
    status: 409,
    sentence: `Mục đang chọn ở “${label}” không còn nữa; hãy tải lại trang rồi chọn lại.`,
  });
});

it.skipIf(isMongo)('of a save whose chosen record goes while it is on its way nothing is kept', async () => {
  const { payload } = newsroom;
  const plan = () => payload.findByID({ collection: 'plans', id: ids.plans, depth: 0 });
  const before = await plan();
  const chosen = await payload.create({
    collection: 'movements',
    data: { name: 'Phong trào sắp xóa', form: 'themed' },
  });
  const hooks = payload.collections.plans.config.hooks;
  const { beforeChange } = hooks;
  const lose: CollectionBeforeChangeHook = async ({ data }) => {
    await payload.delete({ collection: 'movements', id: chosen.id });
    return data;
  };
  hooks.beforeChange = [...beforeChange, lose];
  const { status, sentence } = await said('PATCH', `/plans/${ids.plans}`, {
    title: 'Tên mới',
    movements: [chosen.id],
    remindDaysBefore: [1],
  });
  hooks.beforeChange = beforeChange;
  expect({ status, sentence }).toEqual({
    status: 409,
    sentence: 'Một mục đang được chọn trong biểu mẫu không còn nữa; hãy tải lại trang rồi chọn lại.',
  });
  expect(await plan()).toEqual(before);
});

it('a story can still be saved when the account of whoever published it is gone', async () => {
  const { payload } = newsroom;
  const leaving = { email: 'nghi-huu@example.vn', password: 'mat-khau-nghi-huu-1', name: 'Người nghỉ hưu' };
  const by = await payload.create({ collection: 'users', data: { ...leaving, role: 'approver' } });
  const { id } = await payload.create({ collection: 'articles', data: wholeStory(newsroom) });
  await publishArticle(payload, { id, by });
  await payload.delete({ collection: 'users', id: by.id });
  const form = (await newsroom.rest('GET', `/articles/${id}?depth=0`, 'editor')).body;
  const { lastAct } = await payload.findByID({ collection: 'articles', id, depth: 0 });
  const sent = { ...form, lastAct: { ...lastAct, by: by.id }, title: 'Tên sửa sau' };
  expect(await said('PATCH', `/articles/${id}?draft=true`, sent)).toEqual({
    status: 200,
    sentence: undefined,
  });
});

it.each([
  ['site-settings', { name: { a: 1 } }, 'Tên cổng'],
  ['speech-settings', { abbreviations: 'abc' }, 'Chữ viết tắt của đài'],
])('settings %s: %j is refused with the name of what is wrong', async (slug, body, label) => {
  expect(await said('POST', `/globals/${slug}`, body)).toEqual({
    status: 400,
    sentence: `Giá trị của mục “${label}” không đúng kiểu dữ liệu; hãy sửa mục đó rồi gửi lại.`,
  });
});

it('no value in any field makes the server fail', { timeout: 120_000 }, async () => {
  const fieldsOf = (collection: keyof typeof ids) =>
    newsroom.payload.collections[collection].config.flattenedFields.map(
      ({ name }) => [collection, name] as const,
    );
  const places = fc.constantFrom(...(Object.keys(ids) as (keyof typeof ids)[]).flatMap(fieldsOf));
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('\0', '9'.repeat(400), -1, 1e300, [[]], [{}], [null], { id: {} }, [1], [[1]], {
      relationTo: 'media',
      value: 1,
    }),
  );
  await fc.assert(
    fc.asyncProperty(places, values, async ([collection, name], value) => {
      const { status, sentence } = await said('PATCH', `/${collection}/${ids[collection]}`, {
        [name]: value,
      });
      expect(status, `${collection}.${name} = ${JSON.stringify(value)}: ${sentence}`).toBeLessThan(500);
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 150) },
  );
});

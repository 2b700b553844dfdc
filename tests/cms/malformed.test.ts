import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
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

it.skipIf(isMongo)('a chosen record that is gone is named, and nothing of the save is kept', async () => {
  const plan = () => newsroom.payload.findByID({ collection: 'plans', id: ids.plans, depth: 0 });
  const before = await plan();
  expect(
    await said('PATCH', `/plans/${ids.plans}`, {
      title: 'Tên mới',
      movements: [99999],
      remindDaysBefore: [1],
    }),
  ).toEqual({
    status: 409,
    sentence: 'Một mục đang được chọn trong biểu mẫu không còn nữa; hãy tải lại trang rồi chọn lại.',
  });
  expect(await plan()).toEqual(before);
});

it('no value in any field makes the server fail', { timeout: 120_000 }, async () => {
  const fieldsOf = (collection: keyof typeof ids) =>
    newsroom.payload.collections[collection].config.flattenedFields.map(
      ({ name }) => [collection, name] as const,
    );
  const places = fc.constantFrom(...(Object.keys(ids) as (keyof typeof ids)[]).flatMap(fieldsOf));
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('\0', '9'.repeat(400), -1, 1e300, [[]], [{}], [null], { id: {} }),
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

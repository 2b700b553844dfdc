import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendIntroduction } from '#cms/actions/introductions/send-introduction.ts';
import { agreeing, isMongo, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';
import { introductionIn, makePlan } from './introductions/introduced.ts';

/* What must be the same on SQLite and on MongoDB: run by npm test on the one, by npm run test:mongo on the other. */

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const decomposed = (text: string) => text.normalize('NFD');

/** The names or titles that the list's search box finds. */
async function found(collection: string, words: string): Promise<unknown[]> {
  const query = new URLSearchParams({
    'where[or][0][searchText][like]': words,
    limit: '0',
    draft: 'true',
    depth: '0',
  });
  const { body } = await newsroom.rest('GET', `/${collection}?${query}`, 'editor');
  return ((body.docs ?? []) as Record<string, unknown>[]).map(({ name, title }) => name ?? title);
}

describe('searching', () => {
  beforeAll(async () => {
    const { payload, unit, movement } = newsroom;
    for (const name of [
      decomposed('Đặng Thị Hoà'),
      'Đào Văn Ốc',
      'Dao Văn Thật 100%',
      'Tổ ong_vàng (bản Mới)',
    ])
      await payload.create({ collection: 'exemplars', data: agreeing(name, unit.id) });
    const title = decomposed('Người giữ rừng ĐẦU NGUỒN');
    await payload.create({ collection: 'articles', data: wholeStory({ unit, movement }, title) });
  });

  it.each([
    ['đặng thị hoà', ['Đặng Thị Hoà']],
    [decomposed('ĐẶNG THỊ HOÀ'), ['Đặng Thị Hoà']],
    ['dang thi', ['Đặng Thị Hoà']],
    ['Hòa', ['Đặng Thị Hoà']],
    ['thi dang', ['Đặng Thị Hoà']],
    ['đào', ['Đào Văn Ốc', 'Dao Văn Thật 100%']],
    ['DAO', ['Đào Văn Ốc', 'Dao Văn Thật 100%']],
    ['oc', ['Đào Văn Ốc']],
    ['100%', ['Dao Văn Thật 100%']],
    ['ong_vang', ['Tổ ong_vàng (bản Mới)']],
    ['(ban moi)', ['Tổ ong_vàng (bản Mới)']],
    ['d.ng', []],
    ['không có ai', []],
  ])('“%s” among exemplars finds %j', async (words, names) => {
    const own = (await found('exemplars', words)).filter((name) => name !== newsroom.exemplar.name);
    expect(own.sort()).toEqual([...names].sort());
  });

  it('a story by its title, however it is written, and keeps the title composed', async () => {
    for (const words of ['đầu nguồn', 'DAU NGUON', decomposed('giữ rừng')])
      expect(await found('articles', words)).toEqual(['Người giữ rừng ĐẦU NGUỒN']);
  });
});

describe('what is given once is given once, however many ask at the same time', () => {
  it('an address', async () => {
    const made = await Promise.allSettled(
      Array.from({ length: 12 }, () =>
        newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom, 'Một đường dẫn') }),
      ),
    );
    const { docs } = await newsroom.payload.find({
      collection: 'articles',
      where: { title: { equals: 'Một đường dẫn' } },
      pagination: false,
    });
    const slugs = docs.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs).toHaveLength(made.filter(({ status }) => status === 'fulfilled').length);
    expect(slugs).toContain('mot-duong-dan');
  });

  it('an e-mail address, in whatever case', async () => {
    const ask = (email: string) =>
      newsroom.rest('POST', '/users', 'administrator', {
        email,
        password: 'mật khẩu để thử 456',
        name: 'Người mới',
        role: 'editor',
      });
    const answers = await Promise.all(['moi@example.vn', 'MOI@example.vn', 'Moi@Example.vn'].map(ask));
    const refused = isMongo ? [201, 409, 409] : [201, 400, 400];
    expect(answers.map(({ status }) => status).sort()).toEqual(refused);
    expect((await ask('moi@EXAMPLE.vn')).body.errors?.[0]?.message).toMatch(/Thư điện tử/);
  });

  it('a receipt', async () => {
    const plan = await makePlan(newsroom);
    const drafts = [];
    for (let made = 0; made < 8; made += 1) drafts.push(await introductionIn(newsroom, plan, 'draft'));
    const sent = await Promise.all(drafts.map(({ id }) => sendIntroduction(newsroom.payload, { id })));
    expect(new Set(sent.map(({ receipt }) => receipt)).size).toBe(8);
  });
});

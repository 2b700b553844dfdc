import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { latestArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import type { Article, Exemplar, Introduction } from '#cms/payload-types.ts';
import { agreeing, openTestNewsroom, type RestBody, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const warned =
  /^Người \w+ đã lưu mục này lúc \d\d\/\d\d\/\d{4}, \d\dh\d\d, sau khi anh, chị mở ra; [^:]* tải lại trang [^:]*\.$/;

/** The record as a form is filled with it. */
const opened = async <T>(path: string) =>
  (await newsroom.rest('GET', `${path}?draft=true&depth=0`, 'editor')).body as unknown as T;
const told = (body: RestBody) => body.errors?.[0]?.message;
const story = async () =>
  (await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) })).id;

async function introduced() {
  const { payload, unit, exemplar } = newsroom;
  const data = { unit: unit.id, exemplar: exemplar.id, achievementSummary: 'Hiến 200 m² đất.' };
  return (await payload.create({ collection: 'introductions', data })).id;
}

describe('two editors have the same story open', () => {
  it('the second save is refused, names who saved first, and changes nothing', async () => {
    const id = await story();
    const form = await opened<Article>(`/articles/${id}`);
    const first = await newsroom.rest('PATCH', `/articles/${id}?draft=true`, 'approver', {
      ...form,
      title: 'Bản của người duyệt',
    });
    expect(first.status).toBe(200);
    for (const act of ['edit', 'submit', 'publish']) {
      const second = await newsroom.rest('PATCH', `/articles/${id}?draft=true`, 'administrator', {
        ...form,
        title: 'Bản ghi đè',
        act,
      });
      expect(second.status).toBe(409);
      expect(told(second.body)).toMatch(warned);
      expect(told(second.body)).toContain('Người approver');
    }
    expect((await latestArticle(newsroom.payload, id))?.title).toBe('Bản của người duyệt');
  });

  it('who saves again and again from the same form is never warned of the own saves', async () => {
    const id = await story();
    let form = await opened<Article>(`/articles/${id}`);
    for (const [title, act] of [
      ['Lần một', 'edit'],
      ['Lần hai', 'submit'],
      ['Lần ba', 'publish'],
      ['Lần bốn', 'edit'],
      ['Lần năm', 'publish'],
    ]) {
      const { status, body } = await newsroom.rest('PATCH', `/articles/${id}?depth=0`, 'approver', {
        ...form,
        title,
        act,
      });
      expect([title, status]).toEqual([title, 200]);
      form = body.doc as Article;
    }
  });

  it('a story that went live by itself meanwhile is not written over either', async () => {
    const id = await story();
    const form = await opened<Article>(`/articles/${id}`);
    await publishArticle(newsroom.payload, { id });
    const late = await newsroom.rest('PATCH', `/articles/${id}?draft=true`, 'editor', form);
    expect(late.status).toBe(409);
    expect(told(late.body)).toMatch(/^Hệ thống đã lưu mục này lúc/);
  });

  it('of twenty saves that arrive at once one is kept, and the others are told', async () => {
    const id = await story();
    const form = await opened<Article>(`/articles/${id}`);
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, number) =>
        newsroom.rest('PATCH', `/articles/${id}?draft=true`, 'editor', { ...form, title: `Bản ${number}` }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, ...Array(19).fill(409)]);
    const kept = answers.findIndex(({ status }) => status === 200);
    expect((await latestArticle(newsroom.payload, id))?.title).toBe(`Bản ${kept}`);
  });
});

describe('what else editors write', () => {
  it('an introduction that the office has received meanwhile', async () => {
    const id = await introduced();
    const form = await opened<Introduction>(`/introductions/${id}`);
    const other = await newsroom.rest('PATCH', `/introductions/${id}`, 'approver', {
      achievementSummary: 'Hiến 300 m² đất.',
    });
    expect(other.status).toBe(200);
    const late = await newsroom.rest('PATCH', `/introductions/${id}`, 'editor', { ...form, act: 'edit' });
    expect(late.status).toBe(409);
    expect(told(late.body)).toMatch(warned);
    const now = await newsroom.payload.findByID({ collection: 'introductions', id });
    expect(now.achievementSummary).toBe('Hiến 300 m² đất.');
  });

  it('a story made of an introduction leaves who has it open undisturbed', async () => {
    const id = await introduced();
    await newsroom.payload.db.updateOne({ collection: 'introductions', id, data: { state: 'accepted' } });
    const form = await opened<Introduction>(`/introductions/${id}`);
    expect((await newsroom.rest('POST', `/introductions/${id}/article`, 'editor')).status).toBe(200);
    const { status, body } = await newsroom.rest('PATCH', `/introductions/${id}?depth=0`, 'editor', {
      ...form,
      note: 'Đã lập bài.',
    });
    expect([status, told(body)]).toEqual([200, undefined]);
  });

  it('an exemplar, whose refused form may be mended and saved at once', async () => {
    const { id } = await newsroom.payload.create({
      collection: 'exemplars',
      data: agreeing('Lò Thị Mai', newsroom.unit.id),
    });
    const form = await opened<Exemplar>(`/exemplars/${id}`);
    const nameless = await newsroom.rest('PATCH', `/exemplars/${id}`, 'editor', { ...form, name: '' });
    expect(told(nameless.body)).toMatch(/^Mục sau chưa đúng/);
    expect((await newsroom.rest('PATCH', `/exemplars/${id}`, 'editor', form)).status).toBe(200);
    const late = await newsroom.rest('PATCH', `/exemplars/${id}`, 'approver', form);
    expect([late.status, told(late.body)]).toEqual([409, expect.stringMatching(warned)]);
    expect(told(late.body)).toContain('Người editor');
  });

  it('a caller that sends only what it changes is asked for no version', async () => {
    const { id } = newsroom.movement;
    for (const summary of ['Một', 'Hai'])
      expect((await newsroom.rest('PATCH', `/movements/${id}`, 'editor', { summary })).status).toBe(200);
    const drafted = await story();
    await saveArticle(newsroom.payload, 'edit', { id: drafted, data: { title: 'Từ máy' } });
    await saveArticle(newsroom.payload, 'edit', { id: drafted, data: { title: 'Từ máy, lần hai' } });
    expect((await latestArticle(newsroom.payload, drafted))?.title).toBe('Từ máy, lần hai');
  });

  it('nobody reads or writes the saves under way over the network', async () => {
    expect((await newsroom.rest('GET', '/open-saves', 'administrator')).status).toBe(403);
    expect((await newsroom.rest('POST', '/open-saves', 'administrator', { record: 'x' })).status).toBe(403);
    const { totalDocs } = await newsroom.payload.count({ collection: 'open-saves' });
    expect(totalDocs).toBe(0);
  });
});

it.each(['movements', 'units', 'exemplars', 'media', 'plans', 'articles'] as const)(
  'many %s at once are changed by nobody: nobody saw them all',
  async (collection) => {
    const answer = await newsroom.rest('PATCH', `/${collection}?where[id][exists]=true`, 'administrator', {
      name: 'Tất cả',
    });
    expect([answer.status, told(answer.body)]).toEqual([
      403,
      'Các mục này phải sửa từng mục một; hãy mở từng mục rồi lưu.',
    ]);
  },
);

it('where the clock was set back nothing is saved, so that an old version never counts as the newest', async () => {
  const { payload, exemplar } = newsroom;
  const where = { id: { equals: exemplar.id } };
  const before = await payload.db.findOne<Exemplar>({ collection: 'exemplars', where });
  const anHourAhead = new Date(Date.now() + 3_600_000).toISOString();
  await payload.db.updateOne({
    collection: 'exemplars',
    id: exemplar.id,
    data: { updatedAt: anHourAhead },
    returning: false,
  });
  const answer = await newsroom.rest('PATCH', `/exemplars/${exemplar.id}`, 'editor', { summary: 'Mới.' });
  expect([answer.status, told(answer.body)]).toEqual([
    409,
    expect.stringMatching(/^Đồng hồ máy chủ chậm hơn .*chỉnh giờ máy chủ/),
  ]);
  const data = { updatedAt: before?.updatedAt };
  await payload.db.updateOne({ collection: 'exemplars', id: exemplar.id, data, returning: false });
  const again = await newsroom.rest('PATCH', `/exemplars/${exemplar.id}`, 'editor', { summary: 'Mới.' });
  expect(again.status).toBe(200);
});

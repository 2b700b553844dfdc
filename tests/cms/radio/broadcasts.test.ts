import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { unpublishArticle } from '#cms/actions/unpublish-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import type { Article } from '#cms/payload-types.ts';
import { roles } from '#models/role.ts';
import { formatDay, localDay } from '#models/vietnamese/calendar.ts';
import { agreeing, nobodysId, openTestNewsroom, type TestNewsroom, wholeStory } from '../../setup/cms.ts';

const dayFromNow = (days: number) => localDay(new Date(Date.now() + days * 24 * 60 * 60 * 1000));
const today = dayFromNow(0);

let newsroom: TestNewsroom;
let station: number;
let otherStation: number;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload, unit, otherUnit, people } = newsroom;
  const make = async (name: string, of: number) =>
    (await payload.create({ collection: 'stations', data: { name, unit: of } })).id;
  station = await make('Đài truyền thanh xã Đông Sơn', unit.id);
  otherStation = await make('Đài truyền thanh xã khác', otherUnit.id);
  await payload.update({ collection: 'users', id: people.radio.id, data: { unit: unit.id } });
});
afterAll(() => newsroom.close());

async function published(more: Partial<Article> = {}): Promise<number> {
  const { payload } = newsroom;
  const story = {
    ...wholeStory(newsroom),
    exemplars: [newsroom.exemplar.id],
    radio: true,
    publishedAt: `${dayFromNow(-10)}T05:00:00.000Z`,
    ...more,
  };
  const { id } = await payload.create({ collection: 'articles', data: story });
  await publishArticle(payload, { id });
  return id;
}
const airing = (article: number, airedOn: string, more: object = {}) => ({
  article,
  station,
  airedOn: `${airedOn}T05:00:00.000Z`,
  language: 'vi',
  minutes: 4,
  ...more,
});
type As = Parameters<TestNewsroom['rest']>[2];
async function write(data: object, as: As = 'radio') {
  const { status, body } = await newsroom.rest('POST', '/broadcasts?depth=0', as, data);
  return { status, doc: body.doc as Record<string, unknown> | undefined, told: body.errors?.[0]?.message };
}

describe('writing down that a story was aired', () => {
  it('the station says day, language and minutes; the server says who', async () => {
    const article = await published();
    const { status, doc } = await write(airing(article, today, { by: newsroom.people.editor.id }));
    expect(status).toBe(201);
    expect(doc).toMatchObject({ article, station, language: 'vi', minutes: 4, by: newsroom.people.radio.id });
    expect(localDay(String(doc?.airedOn))).toBe(today);
  });

  it('a double click writes one line, at once or one after the other', async () => {
    const article = await published();
    const both = await Promise.all([1, 2, 3].map(() => write(airing(article, today))));
    expect(both.filter(({ status }) => status === 201)).toHaveLength(1);
    const again = await write(airing(article, today, { airedOn: `${today}T01:00:00.000Z` }));
    expect(again).toMatchObject({
      status: 409,
      told: `Lượt phát ngày ${formatDay(today)} của Đài truyền thanh xã Đông Sơn (Tiếng Việt) đã được ghi rồi.`,
    });
    expect((await write(airing(article, today, { language: 'mong' }))).status).toBe(201);
    expect((await write(airing(article, dayFromNow(-1)))).status).toBe(201);
  });

  it.each([
    ['a day to come', () => published(), dayFromNow(1), /chưa tới; chỉ ghi lượt đã phát/],
    ['a day before the story came out', () => published(), dayFromNow(-11), /chỉ được phát từ ngày/],
    [
      'a day before the embargo ends',
      () => published({ embargo: `${dayFromNow(-2)}T05:00:00.000Z` }),
      dayFromNow(-3),
      /chỉ được phát từ ngày/,
    ],
    [
      'a draft',
      async () => (await newsroom.payload.create({ collection: 'articles', data: wholeStory(newsroom) })).id,
      today,
      /chưa từng lên cổng/,
    ],
    ['a story that is not there', async () => nobodysId, today, /.+/],
  ])('%s is refused in one sentence', async (_case, story, day, sentence) => {
    const { status, told } = await write(airing(await story(), day));
    expect([status >= 400, told]).toEqual([true, expect.stringMatching(sentence)]);
  });

  it('a withdrawn story was aired before that day, never after', async () => {
    const article = await published();
    await withdrawArticle(newsroom.payload, { id: article, reason: 'Thành tích khai không đúng' });
    expect((await write(airing(article, dayFromNow(-3)))).status).toBe(201);
    await newsroom.payload.db.updateOne({
      collection: 'articles',
      id: article,
      data: { lastAct: { at: `${dayFromNow(-5)}T05:00:00.000Z` } },
    });
    expect(await write(airing(article, dayFromNow(-4)))).toMatchObject({
      status: 400,
      told: `Bài đã rời cổng ngày ${formatDay(dayFromNow(-5))} và không được phát nữa; nếu đã phát trước đó, hãy ghi đúng ngày phát.`,
    });
  });

  it('so was one brought back to a draft, whatever was saved since', async () => {
    const article = await published();
    await unpublishArticle(newsroom.payload, { id: article });
    await saveArticle(newsroom.payload, 'edit', { id: article, data: { title: 'Viết lại' } });
    expect((await write(airing(article, dayFromNow(-1)))).status).toBe(201);
  });

  it('nobody is aired without having agreed to the radio, nor after taking it back', async () => {
    const { payload, unit } = newsroom;
    const quiet = { ...agreeing('Lò Văn Kín', unit.id) };
    quiet.consent.channels = ['portal'];
    const person = await payload.create({ collection: 'exemplars', data: quiet });
    const silent = await published({ exemplars: [person.id], radio: false });
    expect((await write(airing(silent, today))).told).toBe(
      'Chưa ghi nhận sự đồng ý phát trên đài truyền thanh của: Lò Văn Kín.',
    );
    const changed = await payload.create({ collection: 'exemplars', data: agreeing('Hà Thị Đổi', unit.id) });
    const article = await published({ exemplars: [changed.id] });
    await payload.update({
      collection: 'exemplars',
      id: changed.id,
      data: { consent: { ...agreeing('Hà Thị Đổi').consent, withdrawnOn: `${today}T05:00:00.000Z` } },
    });
    await payload.db.updateOne({
      collection: 'exemplars',
      id: changed.id,
      data: { consentEndedAt: `${dayFromNow(-2)}T05:00:00.000Z` },
    });
    expect((await write(airing(article, dayFromNow(-3)))).status).toBe(201);
    expect((await write(airing(article, dayFromNow(-1)))).told).toMatch(/đã rời cổng/);
  });
});

describe('who may', () => {
  it.each(roles)('%s: write, read and take away as the desk allows', async (role) => {
    const isDeskHand = role !== 'contributor';
    const { status, doc } = await write(airing(await published(), today), role);
    expect(status).toBe(isDeskHand ? 201 : 403);
    expect((await newsroom.rest('GET', '/broadcasts', role)).status).toBe(isDeskHand ? 200 : 403);
    if (!doc) return;
    expect((await newsroom.rest('DELETE', `/broadcasts/${doc.id}`, role)).status).toBe(
      role === 'radio' ? 403 : 200,
    );
  });

  it('a stranger neither reads nor writes', async () => {
    expect((await newsroom.rest('GET', '/broadcasts')).status).toBe(403);
    expect(
      (await newsroom.rest('POST', '/broadcasts', undefined, airing(await published(), today))).status,
    ).toBe(403);
  });

  it('a station writes and corrects for the stations of its unit only; the newsroom for all', async () => {
    const article = await published();
    expect((await write(airing(article, today, { station: otherStation }))).told).toBe(
      'Anh, chị chỉ ghi lượt phát cho đài của đơn vị mình.',
    );
    const { doc: own } = await write(airing(article, today));
    const { doc: foreign } = await write(airing(article, today, { station: otherStation }), 'editor');
    const change = (id: unknown, data: object) =>
      newsroom.rest('PATCH', `/broadcasts/${id}`, 'radio', data).then(({ status }) => status);
    expect(await change(own?.id, { minutes: 6 })).toBe(200);
    expect(await change(own?.id, { station: otherStation })).toBe(403);
    expect(await change(own?.id, { airedOn: `${dayFromNow(3)}T05:00:00.000Z` })).toBe(400);
    expect(await change(foreign?.id, { minutes: 6 })).toBe(403);
  });

  it('an account of no unit writes for no station', async () => {
    const { payload, people, unit } = newsroom;
    await payload.update({ collection: 'users', id: people.radio.id, data: { unit: null } });
    expect((await write(airing(await published(), today))).told).toMatch(/chưa gắn với đơn vị có đài/);
    await payload.update({ collection: 'users', id: people.radio.id, data: { unit: unit.id } });
  });

  it('a story that was aired is not deleted', async () => {
    const { payload } = newsroom;
    const { id } = await payload.create({ collection: 'articles', data: wholeStory(newsroom) });
    await payload.create({ collection: 'script-versions', data: { article: id, language: 'tay' } });
    expect((await newsroom.rest('DELETE', `/articles/${id}`, 'editor')).body.errors?.[0]?.message).toBe(
      'Chưa xóa được vì còn bản tiếng dân tộc dùng mục này; hãy gỡ khỏi đó trước.',
    );
  });
});

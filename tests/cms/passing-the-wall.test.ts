import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import { duePublications } from '#cms/jobs/take-publications.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { articleSchema } from '#models/article.ts';
import {
  agreeing,
  block,
  bodyOf,
  openTestNewsroom,
  paragraph,
  photograph,
  type TestNewsroom,
  text,
  upload,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(() => newsroom.payload.db.deleteMany({ collection: 'publication-jobs', where: {} }));

const create = async (more: object = {}) =>
  (
    await newsroom.payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), ...more },
      depth: 0,
    })
  ).id;
const projected = async () => projectSubjects(newsroom.payload, await duePublications(newsroom.payload));

describe('a portrait', () => {
  it.each(['replaced', 'removed'])('leaves the portal when it is %s', async (way) => {
    const { payload } = newsroom;
    const first = await upload(payload, await photograph(900, 600));
    const second = await upload(payload, await photograph(901, 600));
    const data = { ...agreeing('Hà Thị Bưởi'), portrait: first.id };
    const { id } = await payload.create({ collection: 'exemplars', data });
    await publishArticle(payload, { id: await create({ exemplars: [id] }) });
    expect((await projected()).get(`media/${first.id}`)).toBeDefined();
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    const portrait = way === 'replaced' ? second.id : null;
    await payload.update({ collection: 'exemplars', id, data: { portrait } });
    const records = await projected();
    expect(records.has(`media/${first.id}`)).toBe(true);
    expect(records.get(`media/${first.id}`)).toBeUndefined();
    if (way === 'replaced') expect(records.get(`media/${second.id}`)).toBeDefined();
  });
});

describe('the hour of publication', () => {
  it.each(['1945-09-01T16:59:00.000Z', '0202-01-01T00:00:00.000Z'])('%s is refused', async (publishedAt) => {
    const id = await create({ publishedAt });
    await expect(saveArticle(newsroom.payload, 'publish', { id })).rejects.toThrow(/từ ngày 02\/9\/1945/);
  });

  it('after 2100 is refused, for approval too', async () => {
    const id = await create();
    for (const act of ['publish', 'approve'] as const) {
      const data = { publishedAt: '2100-12-31T17:00:00.000Z' };
      await expect(saveArticle(newsroom.payload, act, { id, data })).rejects.toThrow(/hết năm 2100/);
    }
  });

  it('does not pass the wall outside those years, and passes within', () => {
    const hour = articleSchema.shape.publishedAt;
    for (const moment of ['1945-09-01T17:00:00.000Z', '2100-12-31T16:59:59.000Z'])
      expect(hour.safeParse(moment).success).toBe(true);
    for (const moment of ['1945-09-01T16:59:59.000Z', '2100-12-31T17:00:00.000Z', '+012026-01-01', ''])
      expect(hour.safeParse(moment).success).toBe(false);
  });
});

describe('the portal’s settings', () => {
  it('are refused in one sentence when the portal could not show them', async () => {
    for (const email of ['vp/ubnd@tinh.gov.vn', 'thi!dua@tinh.gov.vn']) {
      const { status, body } = await newsroom.rest('POST', '/globals/site-settings', 'approver', {
        contact: { email },
      });
      expect([status, body.errors?.[0]?.message]).toEqual([
        400,
        'Mục “Thư điện tử” chưa đúng; hãy sửa lại mục đó.',
      ]);
    }
    const email = 'vp@tinh.gov.vn';
    const { status } = await newsroom.rest('POST', '/globals/site-settings', 'approver', {
      contact: { email },
    });
    expect(status).toBe(200);
  });

  it('take neither a piece of code for the measuring number nor a script for an address', async () => {
    const refused = [
      [
        { emc: '<script src="https://f-emc.ngsp.gov.vn/embed/gov-tracking.min.js"></script>' },
        'Mục “Mã đo lường EMC” phải là con số trong dòng setSiteId của đoạn mã được cấp; hãy sửa lại mục đó.',
      ],
      [
        { newsroom: 'javascript:alert(1)' },
        'Mục “Địa chỉ phòng biên tập” phải là địa chỉ đầy đủ, bắt đầu bằng https:// hoặc http://; hãy sửa lại mục đó.',
      ],
      [
        { responsible: { email: 'giám đốc' } },
        'Mục “Thư điện tử người chịu trách nhiệm” chưa đúng; hãy sửa lại mục đó.',
      ],
    ] as const;
    for (const [data, sentence] of refused) {
      const { status, body } = await newsroom.rest('POST', '/globals/site-settings', 'approver', data);
      expect([status, body.errors?.[0]?.message]).toEqual([400, sentence]);
    }
    const { status } = await newsroom.rest('POST', '/globals/site-settings', 'approver', {
      emc: '1234',
      newsroom: 'https://toasoan.example.vn/admin',
      responsible: { name: 'Vũ Hạnh Nguyên', position: 'Phó Giám đốc Sở Nội vụ' },
    });
    expect(status).toBe(200);
    const [site] = (
      await projectSubjects(newsroom.payload, [{ collection: 'site-settings', id: null }])
    ).values();
    expect(site).toMatchObject({ emc: '1234', responsible: { name: 'Vũ Hạnh Nguyên' } });
    await newsroom.payload.updateGlobal({ slug: 'site-settings', data: { emc: null, newsroom: null } });
  });

  it('never take the portal’s own record away, even if they came to be wrong', async () => {
    const { payload } = newsroom;
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Gương Sáng' } });
    await payload.db.updateGlobal({ slug: 'site-settings', data: { contact: { email: 'hỏng' } } });
    const records = await projectSubjects(payload, [{ collection: 'site-settings', id: null }]);
    expect(records.has('site/site')).toBe(false);
    await payload.db.updateGlobal({ slug: 'site-settings', data: { contact: { email: null } } });
  });
});

describe('a record the portal could not take', () => {
  it('has an address even when its title is signs alone, and follows a better title', async () => {
    const { payload } = newsroom;
    const id = await create({ title: '!!!' });
    expect((await latestArticle(payload, id))?.slug).toMatch(/^bai-[0-9a-f]{8}$/);
    await saveArticle(payload, 'edit', { id, data: { title: 'Tiêu đề thật' } });
    expect((await latestArticle(payload, id))?.slug).toBe('tieu-de-that');
    const movement = await payload.create({ collection: 'movements', data: { name: '…', form: 'regular' } });
    expect(movement.slug).toMatch(/^muc-[0-9a-f]{8}$/);
  });

  it('is refused when it is published, naming the field', async () => {
    const { payload } = newsroom;
    const link = block('link', [text('ở đây')], {
      fields: { linkType: 'custom', url: 'https://example.vn/\u0001a', newTab: false },
    });
    const body = bodyOf(paragraph('Đọc thêm'), block('paragraph', [link]));
    const id = await create({ body });
    const sentence = /^Chưa (đăng|duyệt) được vì mục “Nội dung” có ký tự điều khiển; hãy sửa lại mục đó\.$/;
    await expect(saveArticle(payload, 'publish', { id })).rejects.toThrow(sentence);
    const data = { publishedAt: new Date(Date.now() + 60_000).toISOString() };
    await expect(saveArticle(payload, 'approve', { id, data })).rejects.toThrow(sentence);
    expect((await mainArticle(payload, id))?._status).toBe('draft');
  });

  it('is said not to be shown while a person in it has not agreed, and who', async () => {
    const { payload } = newsroom;
    const { id: told } = await payload.create({ collection: 'exemplars', data: agreeing('Quàng Thị Ín') });
    const id = await create({ exemplars: [told] });
    await publishArticle(payload, { id });
    const consent = { ...agreeing('Quàng Thị Ín').consent, withdrawnOn: '2026-11-01' };
    await payload.update({ collection: 'exemplars', id: told, data: { consent } });
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    const { body } = await newsroom.rest('GET', `/articles/${id}/live`, 'editor');
    expect(body).toEqual({
      live: false,
      pending: false,
      withheld: 'Chưa hiện trên cổng vì thiếu sự đồng ý của Quàng Thị Ín.',
    });
  });
});

describe('a scheduled story', () => {
  it('goes live at its hour even if its job was already carried out with all others', async () => {
    const { payload } = newsroom;
    const id = await create();
    const publishedAt = new Date(Date.now() + 60_000).toISOString();
    await saveArticle(payload, 'approve', { id, data: { publishedAt } });
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    expect(await publishDueArticles(payload, new Date())).toEqual([]);
    const { docs } = await payload.db.findVersions({
      collection: 'articles',
      where: { parent: { equals: id } },
      sort: '-updatedAt',
      limit: 1,
    });
    const [version] = docs;
    if (!version) throw new Error('no version');
    const past = new Date(Date.now() - 60_000).toISOString();
    await payload.db.updateVersion({
      collection: 'articles',
      id: version.id,
      versionData: { version: { ...version.version, publishedAt: past } } as never,
    });
    expect(await publishDueArticles(payload, new Date())).toEqual([id]);
  });
});

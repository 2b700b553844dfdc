import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { projectAll } from '#cms/projection/project-all.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { type PublicRecord, publicRecordSchema, recordKey } from '#models/snapshot.ts';
import {
  agreeing,
  bodyOf,
  openTestNewsroom,
  paragraph,
  photograph,
  picture,
  type TestNewsroom,
  upload,
  wholeStory,
} from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

const secret = 'BÍ-MẬT-TÒA-SOẠN';
const create = async (more: object = {}) =>
  (
    await newsroom.payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), ...more },
      depth: 0,
    })
  ).id;

async function everything(): Promise<Map<string, PublicRecord>> {
  const records = new Map<string, PublicRecord>();
  for await (const record of projectAll(newsroom.payload)) {
    expect(publicRecordSchema.parse(record)).toEqual(record);
    expect(records.has(recordKey(record))).toBe(false);
    records.set(recordKey(record), record);
  }
  return records;
}

const project = (collection: string, id: number) =>
  projectSubjects(newsroom.payload, [{ collection, id: String(id) }]);

describe('the public records', () => {
  it('carry nothing of the newsroom: no note, consent, private detail, reason, account or draft', async () => {
    const { payload, people, unit } = newsroom;
    await payload.update({ collection: 'users', id: people.editor.id, data: { name: secret } });
    const editor = await payload.findByID({ collection: 'users', id: people.editor.id });
    const person = await payload.create({
      collection: 'exemplars',
      data: {
        ...agreeing('Nông Văn Dền', unit.id),
        position: 'Bí thư chi bộ',
        place: 'Thôn Nà Pán',
        steps: [{ step: 'discovered', on: '2026-01-02' }],
        role: 'official',
        honours: [
          {
            honourKind: 'award',
            name: 'Bằng khen của Chủ tịch UBND tỉnh',
            decisionNumber: '214/QĐ-UBND',
            decidedOn: '2026-02-02T17:00:00.000Z',
            issuer: 'Chủ tịch UBND tỉnh',
          },
          { honourKind: 'title', name: 'Lao động tiên tiến' },
        ],
        consent: {
          givenBy: secret,
          givenOn: '2026-01-15',
          channels: ['portal', 'radio'],
          form: 'paper',
          paper: secret,
          guardian: secret,
          note: secret,
        },
        internal: {
          birthYear: 1961,
          phone: secret,
          ethnicity: secret,
          religion: secret,
          address: secret,
          note: secret,
        },
      },
    });
    const hidden = await upload(payload, await photograph(400, 300));
    await payload.update({ collection: 'media', id: hidden.id, data: { alt: secret } });
    const id = await create({
      exemplars: [person.id],
      note: secret,
      confirmation: { number: secret, on: '2026-03-01' },
    });
    await saveArticle(payload, 'submit', { id });
    await saveArticle(payload, 'return', { id, reason: secret, by: editor });
    await publishArticle(payload, { id });
    await saveArticle(payload, 'edit', {
      id,
      by: editor,
      data: { title: secret, body: bodyOf(paragraph(secret)), cover: hidden.id },
    });
    await create({ title: secret, summary: secret, cover: hidden.id });
    const untold = await payload.create({ collection: 'exemplars', data: agreeing(secret) });
    await payload.create({ collection: 'documents', data: { title: secret, documentKind: 'plan' } });
    const plan = await payload.create({ collection: 'plans', data: { title: secret } });
    await payload.create({
      collection: 'introductions',
      data: {
        unit: unit.id,
        exemplar: person.id,
        plan: plan.id,
        introducedOn: '2026-02-02',
        achievementSummary: secret,
      },
    });

    const records = await everything();
    expect(records.has(`article/${id}`)).toBe(true);
    expect(records.get(`exemplar/${person.id}`)).toMatchObject({
      position: 'Bí thư chi bộ',
      place: 'Thôn Nà Pán',
      honours: [
        {
          honourKind: 'award',
          name: 'Bằng khen của Chủ tịch UBND tỉnh',
          decisionNumber: '214/QĐ-UBND',
          decidedOn: '2026-02-03',
          issuer: 'Chủ tịch UBND tỉnh',
        },
        { honourKind: 'title', name: 'Lao động tiên tiến' },
      ],
      worksDirectly: false,
    });
    expect(records.has(`exemplar/${untold.id}`)).toBe(false);
    const written = JSON.stringify([...records.values()]);
    expect(written).not.toContain(secret);
    expect(written).not.toContain('1961');

    const changed = await projectSubjects(
      payload,
      [
        'articles',
        'exemplars',
        'media',
        'documents',
        'units',
        'movements',
        'users',
        'plans',
        'introductions',
        'recordings',
        'site-settings',
        'speech-settings',
      ].map((collection) => ({ collection, id: null })),
    );
    expect(JSON.stringify([...changed.values()])).not.toContain(secret);
    expect(new Map([...changed].filter(([, record]) => record))).toEqual(records);
  });

  it('keep of a withdrawn story only its address, ids and hour of withdrawal, of one taken back to draft nothing', async () => {
    const { payload } = newsroom;
    const cover = (await upload(payload, await photograph(500, 400))).id;
    const id = await create({ title: 'Bài sẽ bị gỡ', cover });
    await publishArticle(payload, { id });
    const live = await project('articles', id);
    expect(live.get(`article/${id}`)).toMatchObject({ kind: 'article', cover: String(cover) });
    expect(live.has(`withdrawn/${id}`)).toBe(true);
    expect(live.get(`withdrawn/${id}`)).toBeUndefined();

    await saveArticle(payload, 'withdraw', { id, reason: secret });
    const gone = await project('articles', id);
    expect(gone.has(`article/${id}`) && gone.get(`article/${id}`)).toBeUndefined();
    const tombstone = gone.get(`withdrawn/${id}`);
    expect(tombstone).toEqual({
      kind: 'withdrawn',
      id: String(id),
      guid: expect.any(String),
      slug: expect.any(String),
      withdrawnAt: expect.any(String),
      movements: [String(newsroom.movement.id)],
      introducedBy: String(newsroom.unit.id),
      kinds: [],
      radio: false,
    });
    expect(gone.has(`media/${cover}`) && gone.get(`media/${cover}`)).toBeUndefined();
    expect((await everything()).has(`media/${cover}`)).toBe(false);

    await saveArticle(payload, 'edit', { id, data: { title: 'Viết lại' } });
    expect((await project('articles', id)).get(`withdrawn/${id}`)).toEqual(tombstone);
    await publishArticle(payload, { id });
    await saveArticle(payload, 'unpublish', { id });
    expect([...(await project('articles', id)).values()].filter(Boolean)).toEqual([]);
  });

  it('lose every story about a person who took consent back, and the people and pictures shown only there', async () => {
    const { payload, exemplar } = newsroom;
    const portrait = (await upload(payload, await photograph(700, 500))).id;
    const person = await payload.create({
      collection: 'exemplars',
      data: { ...agreeing('Lò Thị Ban'), portrait },
    });
    const id = await create({ exemplars: [person.id, exemplar.id] });
    await publishArticle(payload, { id });
    expect((await everything()).has(`exemplar/${exemplar.id}`)).toBe(true);
    const consent = { ...agreeing('Lò Thị Ban').consent, withdrawnOn: '2026-11-20' };
    await payload.update({ collection: 'exemplars', id: person.id, data: { consent } });
    const records = await project('exemplars', person.id);
    for (const key of [
      `article/${id}`,
      `exemplar/${person.id}`,
      `exemplar/${exemplar.id}`,
      `media/${portrait}`,
    ] as const)
      expect([key, records.has(key), records.get(key)]).toEqual([key, true, undefined]);
    const all = await everything();
    expect(all.has(`article/${id}`)).toBe(false);
    expect(all.has(`exemplar/${exemplar.id}`)).toBe(false);
  });

  it('write a picture in a story as media:<id> with its description, and hold that picture too', async () => {
    const { payload } = newsroom;
    const photo = await upload(payload, await photograph(640, 480));
    const id = await create({
      body: bodyOf(paragraph('Trước ảnh'), picture(photo.id), paragraph('Sau ảnh')),
    });
    await publishArticle(payload, { id });
    const records = await project('articles', id);
    expect(records.get(`article/${id}`)).toMatchObject({
      pictures: [String(photo.id)],
      body: `Trước ảnh\n\n![Con đường mới của thôn](media:${photo.id})\n\nSau ảnh`,
    });
    expect(records.get(`media/${photo.id}`)).toMatchObject({ kind: 'media', credit: 'Ảnh: Người viết' });
  });

  it('leave out an invalid record whole, name it in the log, and go on with the others', async () => {
    const { payload } = newsroom;
    const id = await create({ title: 'Bài hỏng' });
    await publishArticle(payload, { id });
    await payload.db.updateOne({ collection: 'articles', id, data: { guid: 'không phải guid' } });
    const said: unknown[] = [];
    const { error } = payload.logger;
    payload.logger.error = ((sentence: unknown) => said.push(sentence)) as typeof error;
    const records = await project('articles', id);
    const all = await everything();
    payload.logger.error = error;
    expect(records.get(`article/${id}`)).toBeUndefined();
    expect(all.has(`article/${id}`)).toBe(false);
    expect(all.size).toBeGreaterThan(3);
    expect(said[0]).toMatch(new RegExp(`^Bỏ qua article/${id}: guid`));
  });

  it('give the portal the address in SITE_URL', async () => {
    expect((await everything()).get('site/site')).toMatchObject({
      url: 'http://localhost:4321',
      contact: {},
    });
  });
});

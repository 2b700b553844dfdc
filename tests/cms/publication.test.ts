import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Where } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { healTimeline } from '#cms/actions/heal-timeline.ts';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import {
  duePublications,
  failPublication,
  finishPublications,
  nextDueAt,
} from '#cms/jobs/take-publications.ts';
import { projectSubjects } from '#cms/projection/project-subjects.ts';
import { closeSave } from '#cms/saves/open-save.ts';
import { agreeing, isMongo, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());
beforeEach(() => newsroom.payload.db.deleteMany({ collection: 'publication-jobs', where: {} }));

const minutes = (count: number) => new Date(Date.now() + count * 60_000);
const create = async (more: object = {}) =>
  (
    await newsroom.payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), ...more },
      depth: 0,
    })
  ).id;
const due = async (at = new Date()) =>
  (await duePublications(newsroom.payload, at)).map(({ collection, id }) => `${collection}/${id}`);

describe('the work of bringing a change to the portal', () => {
  it('is due at once when a story is published, taken back to draft or withdrawn, never for a saved draft', async () => {
    const { payload } = newsroom;
    const id = await create();
    await saveArticle(payload, 'submit', { id });
    expect(await due()).toEqual([]);
    for (const act of ['publish', 'unpublish', 'publish', 'withdraw'] as const) {
      await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
      await saveArticle(payload, act, { id, reason: 'để thử' });
      expect([act, await due()]).toEqual([act, [`articles/${id}`]]);
    }
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    await saveArticle(payload, 'edit', { id, data: { title: 'Sửa nháp' } });
    expect(await due()).toEqual([]);
  });

  it('wakes the publisher, and is not lost when the publisher cannot be woken', async () => {
    const { payload, environment } = newsroom;
    const wake = join(environment.dataDir, 'wake');
    rmSync(wake, { force: true });
    await publishArticle(payload, { id: await create() });
    expect(statSync(wake).mtimeMs).toBeGreaterThan(Date.now() - 5000);
    const kept = payload.config.custom.dataDir;
    payload.config.custom.dataDir = '/khong/co/that';
    const id = await create();
    await publishArticle(payload, { id });
    payload.config.custom.dataDir = kept;
    expect(await due()).toContain(`articles/${id}`);
  });

  it('is due when a unit is created, changed or deleted, and when the portal’s settings change', async () => {
    const { payload } = newsroom;
    const unit = await payload.create({
      collection: 'units',
      data: { name: 'Xã Tây Hồ', unitKind: 'commune' },
    });
    await payload.update({ collection: 'units', id: unit.id, data: { name: 'Xã Tây Hồ mới' } });
    await payload.delete({ collection: 'units', id: unit.id });
    await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Gương Sáng tỉnh ta' } });
    expect(await due()).toEqual([
      `units/${unit.id}`,
      `units/${unit.id}`,
      `units/${unit.id}`,
      'site-settings/null',
    ]);
  });

  it('comes due by itself after a crash at the end of a save, and finds the record just created', async () => {
    const { payload } = newsroom;
    const hook = payload.collections.movements.config.hooks.afterChange;
    payload.collections.movements.config.hooks.afterChange = [
      closeSave,
      () => {
        throw new Error('bị giết');
      },
    ];
    const data = { name: 'Phong trào vừa tạo', form: 'regular' as const };
    await expect(payload.create({ collection: 'movements', data })).rejects.toThrow('bị giết');
    payload.collections.movements.config.hooks.afterChange = hook;
    expect(await due()).toEqual([]);
    if (isMongo) {
      // Its transaction was given up: the record is not there either.
      expect(await nextDueAt(payload)).toBeUndefined();
      expect(
        (await payload.find({ collection: 'movements', where: { name: { equals: data.name } } })).docs,
      ).toEqual([]);
      return;
    }
    expect(await nextDueAt(payload)).toBeInstanceOf(Date);
    const [publication] = await duePublications(payload, minutes(1));
    expect(publication).toMatchObject({ collection: 'movements', id: null });
    const records = await projectSubjects(payload, publication ? [publication] : []);
    expect([...records.values()]).toMatchObject([{ kind: 'movement', name: 'Phong trào vừa tạo' }]);
  });

  it('is still due when a slow save let the publisher finish on the text before it', async () => {
    const { payload } = newsroom;
    const unit = await payload.create({
      collection: 'units',
      data: { name: 'Xã Chậm', unitKind: 'commune' },
    });
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    const { hooks } = payload.collections.units.config;
    const kept = hooks.beforeChange;
    const workerIsEarly = async () => {
      const jobs = (await duePublications(payload, minutes(1))).map(({ job }) => job);
      await finishPublications(payload, jobs, { liveAt: new Date() });
    };
    hooks.beforeChange = [...kept, workerIsEarly];
    await payload.update({ collection: 'units', id: unit.id, data: { name: 'Xã Chậm mới' } });
    hooks.beforeChange = kept;
    expect(await due()).toEqual([`units/${unit.id}`]);
  });

  it('is tried again later if it failed, waits no more once done, and is cleared away after 90 days', async () => {
    const { payload } = newsroom;
    await publishArticle(payload, { id: await create() });
    const [first] = await duePublications(payload);
    if (!first) throw new Error('no publication');
    await failPublication(payload, first.job, new Error('đĩa đầy'));
    expect(await due()).toEqual([]);
    const [again] = await duePublications(payload, minutes(1));
    expect(again?.job).toBe(first.job);
    await finishPublications(payload, [first.job], { liveAt: new Date() });
    expect(await due(minutes(60))).toEqual([]);
    expect(await nextDueAt(payload)).toBeUndefined();
    await publishArticle(payload, { id: await create() });
    const later = await duePublications(payload);
    await finishPublications(
      payload,
      later.map(({ job }) => job),
      { liveAt: minutes(91 * 24 * 60) },
    );
    expect((await payload.count({ collection: 'publication-jobs' })).totalDocs).toBe(1);
  });

  it('takes off the portal an exemplar that the story no longer names', async () => {
    const { payload, exemplar } = newsroom;
    const id = await create({ exemplars: [exemplar.id] });
    await publishArticle(payload, { id });
    await payload.db.deleteMany({ collection: 'publication-jobs', where: {} });
    await publishArticle(payload, { id, data: { exemplars: [] } });
    const records = await projectSubjects(payload, await duePublications(payload));
    expect(records.has(`exemplar/${exemplar.id}`)).toBe(true);
    expect(records.get(`exemplar/${exemplar.id}`)).toBeUndefined();
  });

  it('shows the writer that the story is on its way, then since when it has been on the portal', async () => {
    const { payload } = newsroom;
    const id = await create();
    const live = async () => (await newsroom.rest('GET', `/articles/${id}/live`, 'contributor')).body;
    expect(await live()).toEqual({ live: false, pending: false });
    await publishArticle(payload, { id });
    expect(await live()).toMatchObject({ live: true, pending: true });
    const liveAt = new Date();
    const jobs = (await duePublications(payload)).map(({ job }) => job);
    await finishPublications(payload, jobs, { liveAt });
    const slug = (await mainArticle(payload, id))?.slug;
    expect(await live()).toEqual({
      live: true,
      pending: false,
      since: liveAt.toISOString(),
      url: `http://localhost:4321/bai-viet/${slug}/`,
    });
  });
});

describe('a scheduled story', () => {
  it('does not go live before its hour, and that hour is the next the publisher waits for', async () => {
    const { payload } = newsroom;
    const at = minutes(30);
    const id = await create();
    const approved = await publishArticle(payload, { id, data: { publishedAt: at.toISOString() } });
    expect(approved).toMatchObject({ editorialState: 'approved', _status: 'draft' });
    expect(await nextDueAt(payload)).toEqual(at);
    expect(await publishDueArticles(payload, minutes(29))).toEqual([]);
  });

  it('goes live once its hour has passed', async () => {
    const { payload } = newsroom;
    const id = await create();
    await saveArticle(payload, 'approve', { id, data: { publishedAt: minutes(30).toISOString() } });
    await backdate(id);
    expect(await publishDueArticles(payload, new Date())).toEqual([id]);
    expect(await mainArticle(payload, id)).toMatchObject({
      _status: 'published',
      editorialState: 'published',
    });
  });

  it('does not go live if it was edited after its approval', async () => {
    const { payload, people } = newsroom;
    const id = await create();
    await saveArticle(payload, 'approve', { id, data: { publishedAt: minutes(30).toISOString() } });
    await saveArticle(payload, 'edit', { id, by: people.editor, data: { title: 'Chữ chưa ai duyệt' } });
    await backdate(id);
    expect(await publishDueArticles(payload, new Date())).toEqual([]);
    await expect(publishArticle(payload, { id, onlyFrom: 'approved' })).rejects.toMatchObject({
      status: 409,
    });
    expect((await mainArticle(payload, id))?._status).toBe('draft');
  });

  it('is returned with the reason when a person in it took consent back', async () => {
    const { payload } = newsroom;
    const person = await payload.create({ collection: 'exemplars', data: agreeing('Hà Thị Tự') });
    const id = await create({ exemplars: [person.id] });
    await saveArticle(payload, 'approve', { id, data: { publishedAt: minutes(30).toISOString() } });
    const consent = { ...agreeing('Hà Thị Tự').consent, withdrawnOn: '2026-11-01' };
    await payload.update({ collection: 'exemplars', id: person.id, data: { consent } });
    await backdate(id);
    expect(await publishDueArticles(payload, new Date())).toEqual([]);
    const latest = await latestArticle(payload, id);
    expect(latest?.editorialState).toBe('returned');
    expect(latest?.lastAct?.reason).toContain('Hà Thị Tự');
  });

  it('is not approved without an hour in the future', async () => {
    const { payload } = newsroom;
    await expect(saveArticle(payload, 'approve', { id: await create() })).rejects.toThrow(
      /giờ đăng ở tương lai/,
    );
  });
});

describe('after a crash in the middle of a save', () => {
  it('the timeline gets the missing entry as it happened, and only once', async () => {
    const { payload, people } = newsroom;
    const id = await create();
    await saveArticle(payload, 'submit', { id, by: people.contributor });
    const where: Where = { and: [{ article: { equals: id } }, { act: { equals: 'submit' } }] };
    await payload.db.deleteMany({ collection: 'timeline-entries', where });
    expect(await healTimeline(payload)).toBe(1);
    const { docs } = await payload.find({ collection: 'timeline-entries', where, depth: 0 });
    expect(docs).toMatchObject([{ byName: 'Người contributor', fromState: 'draft', toState: 'submitted' }]);
    expect(await healTimeline(payload)).toBe(0);
  });
});

/** Lets the hour come without waiting: moves the newest version's `publishedAt`, and its job, into the past. */
async function backdate(id: number) {
  const { payload } = newsroom;
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] };
  const { docs } = await payload.db.findVersions({ collection: 'articles', where, limit: 1 });
  const [version] = docs;
  if (!version) throw new Error('no version');
  await payload.db.updateVersion({
    collection: 'articles',
    id: version.id,
    versionData: { version: { ...version.version, publishedAt: minutes(-1).toISOString() } } as never,
  });
  await payload.db.updateMany({
    collection: 'publication-jobs',
    where: { subjectId: { equals: String(id) } },
    data: { dueAt: minutes(-1).toISOString() },
  });
}

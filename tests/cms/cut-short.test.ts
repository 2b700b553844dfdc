import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { CollectionSlug } from 'payload';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { approveArticle } from '#cms/actions/approve-article.ts';
import { sendIntroduction } from '#cms/actions/introductions/send-introduction.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { withdrawArticle } from '#cms/actions/withdraw-article.ts';
import { publishDueArticles } from '#cms/jobs/publish-due-articles.ts';
import { undoCutShort } from '#cms/saves/undo-cut-short.ts';
import { isMongo, openTestNewsroom, type TestNewsroom, wholeStory } from '../setup/cms.ts';
import { isThroughAfter } from '../setup/interrupt.ts';
import { introductionIn, makePlan } from './introductions/introduced.ts';

const inMinutes = (minutes: number) => new Date(Date.now() + minutes * 60_000).toISOString();

/* On SQLite nothing but our own way back; on MongoDB its transactions, and without them our way again. */
describe.each(isMongo ? ['on', 'off'] : ['on'])('with transactions %s', (transactions) => {
  let newsroom: TestNewsroom;
  let movement: number;
  beforeAll(async () => {
    newsroom = await openTestNewsroom({ MONGODB_TRANSACTIONS: transactions });
    const data = { name: 'Dạy tốt – Học tốt', form: 'regular' as const };
    movement = (await newsroom.payload.create({ collection: 'movements', data })).id;
  });
  afterEach(() => vi.useRealTimers());
  afterAll(() => newsroom.close());

  /** A live story with an edit that waits for approval, its lists longer and shorter than before. */
  async function editedStory(): Promise<number> {
    const { payload, exemplar } = newsroom;
    const data = {
      ...wholeStory(newsroom),
      corrections: [{ on: '2026-11-01T05:00:00.000Z', note: 'Sửa số liệu.' }],
    };
    const { id } = await payload.create({ collection: 'articles', data });
    await publishArticle(payload, { id });
    const change = { movements: [newsroom.movement.id, movement], exemplars: [exemplar.id], corrections: [] };
    await saveArticle(payload, 'edit', { id, data: { ...change, title: 'Tên mới' } });
    return id;
  }

  const rule = (min: number, period: 'month' | 'year') => ({
    whom: { unitKinds: ['commune' as const] },
    counts: { kinds: ['introduction' as const] },
    min,
    period,
  });

  type Act = {
    collection: CollectionSlug;
    begin: () => Promise<number>;
    act: (id: number) => Promise<unknown>;
  };

  const acts: Record<string, Act> = {
    'publishing an edited story': {
      collection: 'articles',
      begin: editedStory,
      act: (id) => publishArticle(newsroom.payload, { id }),
    },
    'withdrawing a story': {
      collection: 'articles',
      begin: editedStory,
      act: (id) => withdrawArticle(newsroom.payload, { id, reason: 'Nội dung sai.' }),
    },
    'publishing a story whose hour has come': {
      collection: 'articles',
      begin: async () => {
        const data = { ...wholeStory(newsroom), publishedAt: inMinutes(1) };
        const { id } = await newsroom.payload.create({ collection: 'articles', data });
        await approveArticle(newsroom.payload, { id });
        return id;
      },
      act: () => {
        vi.setSystemTime(inMinutes(2));
        return publishDueArticles(newsroom.payload);
      },
    },
    'sending an introduction': {
      collection: 'introductions',
      begin: async () => (await introductionIn(newsroom, await makePlan(newsroom), 'draft')).id,
      act: (id) => sendIntroduction(newsroom.payload, { id }),
    },
    'changing the rules of a plan': {
      collection: 'plans',
      begin: async () => {
        const from = '2026-01-01T05:00:00.000Z';
        const to = '2026-12-31T05:00:00.000Z';
        const data = { title: 'Kế hoạch', from, to, rules: [rule(1, 'month'), rule(2, 'year')] };
        return (await newsroom.payload.create({ collection: 'plans', data })).id;
      },
      act: (id) =>
        newsroom.payload.update({
          collection: 'plans',
          id,
          data: { rules: [rule(3, 'year')], movements: [movement] },
        }),
    },
  };

  /** All that the database has of a record, without what differs from run to run. */
  async function stateOf(collection: CollectionSlug, id: number): Promise<string> {
    const { db, collections } = newsroom.payload;
    const main = await db.findOne({ collection, where: { id: { equals: id } } });
    const versions = collections[collection].config.versions
      ? (await db.findVersions({ collection, where: { parent: { equals: id } }, sort: 'updatedAt' })).docs
      : [];
    const states = {
      main,
      versions: versions.map(({ version, latest }) => ({ version, latest: Boolean(latest) })),
    };
    return JSON.stringify(states, (key, value) =>
      value === null || ['id', 'slug', 'exemplar', 'title'].includes(key) ? undefined : value,
    )
      .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'moment')
      .replaceAll(/[\da-f]{8}-[\da-f-]{27}/g, 'uuid')
      .replaceAll(/\d{4}\/\d{4}/g, 'receipt')
      .replaceAll(/lo van [a-u]+|Lò Văn [a-u]+/g, 'name')
      .replaceAll(/"plan":[^,]+/g, 'plan');
  }

  const gone = JSON.stringify({ versions: [] });

  const soon = () => new Date(inMinutes(10));

  it.each(Object.entries(acts))(
    '%s, cut short after any of its writes, is undone or done, and can be done again',
    {
      timeout: 120_000,
    },
    async (_name, { collection, begin, act }) => {
      const { payload } = newsroom;
      const whole = await begin();
      const before = await stateOf(collection, whole);
      await act(whole);
      const after = await stateOf(collection, whole);
      expect(after).not.toBe(before);

      for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
        vi.useRealTimers();
        const id = await begin();
        isThrough = await isThroughAfter(payload, writes, () => act(id));
        await undoCutShort(payload, soon());
        expect([before, after], `after ${writes} writes`).toContain(await stateOf(collection, id));
        expect((await payload.find({ collection: 'open-saves' })).docs).toEqual([]);
        if ((await stateOf(collection, id)) !== before) continue;
        await act(id);
        expect(await stateOf(collection, id), `again after ${writes} writes`).toBe(after);
      }
    },
  );

  it.each([2, 4, 6])(
    'a process killed after %i writes of a publication leaves a whole story',
    async (writes) => {
      const { payload, environment } = newsroom;
      const id = await editedStory();
      const before = await stateOf('articles', id);
      const child = spawn(
        process.execPath,
        [join(import.meta.dirname, '..', 'setup', 'act-and-die.ts'), String(id), String(writes)],
        {
          env: {
            ...process.env,
            MONGODB_TRANSACTIONS: transactions,
            DATA_DIR: environment.dataDir,
            DATABASE_URL: environment.databaseUrl,
            PAYLOAD_SECRET: environment.payloadSecret,
          },
          stdio: 'ignore',
        },
      );
      const signal = await new Promise((resolve) => child.once('exit', (_code, by) => resolve(by)));
      expect(signal).toBe('SIGKILL');
      await undoCutShort(payload, soon());
      expect(await stateOf('articles', id)).toBe(before);
    },
  );

  /** A story that was never public, with a history: no other may be deleted. */
  async function draft(): Promise<number> {
    const { payload } = newsroom;
    const { id } = await payload.create({ collection: 'articles', draft: true, data: wholeStory(newsroom) });
    await saveArticle(payload, 'edit', { id, data: { title: 'Tên mới' } });
    return id;
  }

  it('a story that is being deleted, cut short after any of its writes, is there wholly or not at all', async () => {
    const { payload } = newsroom;
    const whole = await draft();
    const before = await stateOf('articles', whole);
    for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
      const id = await draft();
      isThrough = await isThroughAfter(payload, writes, () => payload.delete({ collection: 'articles', id }));
      await undoCutShort(payload, soon());
      expect([before, gone], `after ${writes} writes`).toContain(await stateOf('articles', id));
      expect((await payload.find({ collection: 'open-saves' })).docs).toEqual([]);
      if ((await stateOf('articles', id)) === gone) continue;
      await payload.delete({ collection: 'articles', id });
      expect(await stateOf('articles', id), `again after ${writes} writes`).toBe(gone);
    }
  });

  it('a story whose deletion is refused stays as it was', async () => {
    const { payload } = newsroom;
    const id = await draft();
    const before = await stateOf('articles', id);
    await payload.create({
      collection: 'payload-locked-documents',
      data: {
        document: { relationTo: 'articles', value: id },
        user: { relationTo: 'users', value: newsroom.people.editor.id },
      },
    });
    const answer = await newsroom.rest('DELETE', `/articles/${id}`, 'administrator');
    expect(answer.status).toBe(423);
    expect((await payload.find({ collection: 'open-saves' })).docs).toEqual([]);
    await expect(
      payload.delete({ collection: 'articles', id, user: newsroom.people.approver, overrideLock: false }),
    ).rejects.toThrow();
    await undoCutShort(payload, soon());
    expect(await stateOf('articles', id)).toBe(before);
  });

  it.skipIf(isMongo && transactions === 'on')(
    'of two programs that find a save cut short, the slower writes over nothing saved since',
    async () => {
      const { payload } = newsroom;
      const name = async () =>
        (await payload.findByID({ collection: 'movements', id: movement, depth: 0 })).name;
      const rename = (to: string) =>
        payload.update({ collection: 'movements', id: movement, data: { name: to } });
      const before = await name();
      expect(await isThroughAfter(payload, 3, () => rename('Nửa chừng'))).toBe(false);

      const { find } = payload.db;
      let goOn = () => {};
      const held = new Promise<void>((resolve) => (goOn = resolve));
      payload.db.find = (async (args: Parameters<typeof find>[0]) => {
        payload.db.find = find;
        const found = await find.call(payload.db, args);
        await held;
        return found;
      }) as typeof find;
      const slower = undoCutShort(payload, soon());
      expect(await undoCutShort(payload, soon())).toBe(1);
      expect(await name()).toBe(before);
      await rename('Tên lưu sau đó');
      goOn();
      expect(await slower).toBe(0);
      expect(await name()).toBe('Tên lưu sau đó');
    },
  );

  const made: Record<string, { collection: CollectionSlug; make: () => Promise<unknown> }> = {
    'a story': {
      collection: 'articles',
      make: () =>
        newsroom.payload.create({
          collection: 'articles',
          data: { ...wholeStory(newsroom, 'Chuyện đang viết'), exemplars: [newsroom.exemplar.id] },
        }),
    },
    'a plan': {
      collection: 'plans',
      make: () =>
        newsroom.payload.create({
          collection: 'plans',
          data: {
            title: 'Chuyện đang viết',
            from: '2026-01-01T05:00:00.000Z',
            to: '2026-12-31T05:00:00.000Z',
            rules: [rule(1, 'month'), rule(2, 'year')],
          },
        }),
    },
  };

  it.each(Object.entries(made))(
    '%s that is being made, cut short after any of its writes, is there wholly or not at all',
    async (_name, { collection, make }) => {
      const { payload } = newsroom;
      const where = { title: { equals: 'Chuyện đang viết' } };
      const all = async () =>
        (await payload.db.find<{ id: number }>({ collection, where, pagination: false })).docs;
      await make();
      const [first] = await all();
      const whole = await stateOf(collection, first?.id as number);
      await payload.delete({ collection, where });

      for (let writes = 0, isThrough = false; !isThrough; writes += 1) {
        isThrough = await isThroughAfter(payload, writes, () => make());
        await undoCutShort(payload, soon());
        const left = await all();
        if (isThrough) expect(left).toHaveLength(1);
        for (const { id } of left)
          expect(await stateOf(collection, id), `after ${writes} writes`).toBe(whole);
        if (payload.collections[collection].config.versions)
          expect(
            (await payload.db.findVersions({ collection, where: { 'version.title': where.title } })).docs,
          ).toHaveLength(left.length);
        expect((await payload.find({ collection: 'open-saves' })).docs).toEqual([]);
        await payload.delete({ collection, where });
      }
    },
  );
});

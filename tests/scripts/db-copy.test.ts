import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { readEnvironment, root } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import type { Movement } from '#cms/payload-types.ts';
import { copyDatabase } from '../../scripts/copying/copy-database.ts';
import {
  bodyOf,
  isMongo,
  openTestNewsroom,
  ownMongo,
  paragraph,
  photograph,
  picture,
  type TestNewsroom,
  upload,
  wholeStory,
} from '../setup/cms.ts';

const scratch = mkdtempSync(join(tmpdir(), 'guong-sang-'));
const silent = () => {};
let newsroom: TestNewsroom;
let story: number;
let targets = 0;
const opened: Payload[] = [];

async function open(settings: Record<string, string>): Promise<Payload> {
  const payload = await openNewsroom(
    readEnvironment({
      DATA_DIR: join(scratch, `target-${targets++}`),
      PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm',
      ...settings,
    }),
  );
  opened.push(payload);
  return payload;
}
const emptySqlite = () => open({});

beforeAll(async () => {
  newsroom = await openTestNewsroom();
  const { payload } = newsroom;
  const photo = await upload(payload, await photograph());
  const body = bodyOf(paragraph('Trước ảnh.'), picture(photo.id), paragraph('Sau ảnh.'));
  const data = { ...wholeStory(newsroom), cover: photo.id, exemplars: [newsroom.exemplar.id], body };
  ({ id: story } = await payload.create({ collection: 'articles', data }));
  await publishArticle(payload, { id: story });
  await payload.update({ collection: 'articles', id: story, data: { title: 'Bản nháp mới hơn' } });
  await payload.update({
    collection: 'units',
    id: newsroom.unit.id,
    data: { parent: newsroom.otherUnit.id, successors: [newsroom.otherUnit.id] },
  });
  await payload.updateGlobal({ slug: 'site-settings', data: { name: 'Cổng để chép' } });
});
afterAll(async () => {
  for (const payload of opened) await payload.destroy();
  await newsroom?.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** What must be the same wherever the story lies, told without ids. */
async function told(payload: Payload) {
  const [main] = (await payload.find({ collection: 'articles', draft: false, depth: 1 })).docs;
  const [draft] = (await payload.find({ collection: 'articles', draft: true, depth: 0 })).docs;
  const { docs: units } = await payload.find({ collection: 'units', sort: 'name', depth: 1 });
  const { docs: timeline } = await payload.find({ collection: 'timeline-entries', depth: 0 });
  const versions = await payload.countVersions({ collection: 'articles' });
  const settings = await payload.findGlobal({ slug: 'site-settings' });
  const { user } = await payload.login({
    collection: 'users',
    data: { email: 'contributor@example.vn', password: 'mật khẩu để thử 123' },
  });
  const nodes = main?.body?.root.children as { value?: { filename: string } }[] | undefined;
  return {
    title: main?.title,
    guid: main?.guid,
    cover: (main?.cover as { filename: string } | undefined)?.filename,
    people: main?.exemplars?.map((person) => (person as { name: string }).name),
    inBody: nodes?.[1]?.value?.filename,
    draft: draft?.title,
    units: units.map(({ name, parent, successors }) => [
      name,
      (parent as { name?: string } | null)?.name,
      (successors ?? []).map((unit) => (unit as { name: string }).name),
    ]),
    timeline: timeline.map(({ act, byName, at }) => `${act} ${byName} ${at}`).sort(),
    versions: versions.totalDocs,
    settings: settings.name,
    user: user?.name,
    unit: (user?.unit as { name?: string })?.name,
  };
}

/** A copy that ends when all records are over and the settings' turn has come. */
async function cutAtTheSettings({ db }: Payload, copy: () => Promise<unknown>): Promise<void> {
  const { findGlobal } = db;
  db.findGlobal = () => Promise.reject(new Error('mất điện'));
  await expect(copy()).rejects.toThrow('mất điện');
  db.findGlobal = findGlobal;
}

describe('a copied database', () => {
  it('tells the same story: texts, versions, pictures in the text, relations, accounts, settings', async () => {
    const target = await emptySqlite();
    await copyDatabase(newsroom.payload, target, 'nguồn', silent);
    const before = await told(newsroom.payload);
    expect(before).toMatchObject({
      draft: 'Bản nháp mới hơn',
      people: ['Nguyễn Thị Hoà'],
      inBody: before.cover,
    });
    expect(await told(target)).toEqual(before);
  });

  it('is refused a place that has something already', async () => {
    const target = await emptySqlite();
    await target.create({ collection: 'units', data: { name: 'Đơn vị có sẵn', unitKind: 'school' } });
    await expect(copyDatabase(newsroom.payload, target, 'nguồn', silent)).rejects.toThrow(/đích không trống/);
    expect((await target.count({ collection: 'units' })).totalDocs).toBe(1);
  });

  it('is finished by the same command after an interruption', async () => {
    const target = await emptySqlite();
    const { create } = target.db;
    let left = 6;
    target.db.create = (args) => {
      if (left-- === 0) throw new Error('mất điện');
      return create.call(target.db, args);
    };
    await expect(copyDatabase(newsroom.payload, target, 'nguồn', silent)).rejects.toThrow('mất điện');
    target.db.create = create;
    await expect(copyDatabase(newsroom.payload, target, 'nguồn khác', silent)).rejects.toThrow(/không trống/);
    await copyDatabase(newsroom.payload, target, 'nguồn', silent);
    expect(await told(target)).toEqual(await told(newsroom.payload));
  });

  it('says what came out different because an editor saved meanwhile; a quiet second run mends it', async () => {
    const target = await emptySqlite();
    const { create } = target.db;
    const rename = async (name: string) => {
      await newsroom.payload.update({ collection: 'units', id: newsroom.unit.id, data: { name } });
      await newsroom.payload.updateGlobal({ slug: 'site-settings', data: { name: `Cổng của ${name}` } });
    };
    target.db.create = async (args) => {
      if (args.collection === 'users') await rename('Xã đổi tên lúc đang chép');
      return create.call(target.db, args);
    };
    const lines: string[] = [];
    const copy = () => copyDatabase(newsroom.payload, target, 'nguồn', (line) => lines.push(line));
    await expect(copy()).rejects.toThrow(/bản ghi khác nhau .+chạy lại/);
    expect(lines).toContain('units: 1 bản ghi khác nhau');

    target.db.create = create;
    await copy();
    expect(await told(target)).toEqual(await told(newsroom.payload));
  });

  it('is mended by the same command: records cut in half are made anew, those deleted since go', async () => {
    const { payload } = newsroom;
    const going = await payload.create({
      collection: 'articles',
      data: { ...wholeStory(newsroom), title: 'Bài sẽ xóa' },
    });
    const target = await emptySqlite();
    const copy = () => copyDatabase(payload, target, 'nguồn', silent);
    await cutAtTheSettings(target, copy);

    // Killed between two tables, as it happens inside one `create`.
    const { drizzle } = target.db as unknown as SQLiteAdapter;
    for (const table of ['articles_rels', '_articles_v_rels'])
      await drizzle.run(sql.raw(`DELETE FROM ${table} WHERE path = 'exemplars'`));
    await target.kv.set('chỉ có ở đích', true);
    await payload.delete({ collection: 'articles', id: going.id });

    await copy();
    expect(await told(target)).toEqual(await told(payload));
    expect(await target.kv.keys()).toEqual(await payload.kv.keys());
  });

  it('settles the saves under way first: no half saved record goes over, nor what would undo it', async () => {
    const { payload, movement } = newsroom;
    const where = { id: { equals: movement.id } };
    const before = (await payload.db.findOne<Movement>({ collection: 'movements', where })) ?? {};
    await payload.db.create({
      collection: 'open-saves',
      data: { record: `movements/${movement.id}`, at: new Date(Date.now() - 60_000).toISOString(), before },
    });
    await payload.db.updateOne({ collection: 'movements', where, data: { name: 'Lưu dở' } });

    const target = await open(isMongo ? ownMongo() : {});
    await copyDatabase(payload, target, 'nguồn', silent);
    expect((await target.count({ collection: 'open-saves' })).totalDocs).toBe(0);
    const { docs } = await target.find({ collection: 'movements' });
    expect(docs.map(({ name }) => name)).toEqual(['Xây dựng nông thôn mới']);
  });

  it('is not made of a place without accounts, or of a copy that is not whole itself', async () => {
    const [empty, target] = [await emptySqlite(), await emptySqlite()];
    await expect(copyDatabase(empty, target, 'nguồn trống', silent)).rejects.toThrow(
      /nguồn trống không có tài khoản nào.+--from/,
    );
    await cutAtTheSettings(target, () => copyDatabase(newsroom.payload, target, 'nguồn', silent));
    await expect(copyDatabase(target, empty, 'bản dở', silent)).rejects.toThrow(/bản dở .+chưa chép xong/);
  });
});

it.skipIf(!isMongo)('goes from MongoDB to SQLite and back without a difference', async () => {
  const sqlite = await emptySqlite();
  await copyDatabase(newsroom.payload, sqlite, 'nguồn', silent);
  const back = await open(ownMongo());
  const copyBack = () => copyDatabase(sqlite, back, 'nguồn', silent);
  await cutAtTheSettings(back, copyBack);
  await sqlite.update({ collection: 'media', where: {}, data: { alt: 'Tả lại trước khi chép tiếp' } });
  await copyBack();
  expect(await told(back)).toEqual(await told(newsroom.payload));
  expect((await back.find({ collection: 'media' })).docs[0]?.alt).toBe('Tả lại trước khi chép tiếp');
});

describe('the command', () => {
  /** Where an operator stands: an installation whose settings are in `.env`. */
  const home = join(scratch, 'home');
  const run = (from: string, to: string) =>
    promisify(execFile)(process.execPath, [join(root, 'scripts/db-copy.ts'), '--from', from, '--to', to], {
      cwd: home,
      env: { PATH: process.env.PATH, NODE_ENV: process.env.NODE_ENV },
    });
  beforeAll(() => {
    mkdirSync(join(home, 'cms'), { recursive: true });
    writeFileSync(join(home, 'cms/payload.config.ts'), '');
    writeFileSync(join(home, '.env'), 'DATA_DIR=du-lieu\n');
  });

  it('copies with the settings of .env, and refuses a second copy to the same place', async () => {
    const copy = () => run(newsroom.environment.databaseUrl, 'file:ban-chep.db');
    expect((await copy()).stdout).toMatch(/articles +1 bản ghi.*Hai cơ sở dữ liệu giống nhau/s);
    expect([existsSync(join(home, 'du-lieu/payload-secret')), existsSync(join(home, '.data'))]).toEqual([
      true,
      false,
    ]);
    await expect(copy()).rejects.toThrow(/Cơ sở dữ liệu đích không trống/);
  });

  it('refuses a source that is not there, and makes nothing in its place', async () => {
    await expect(run('file:go-nham.db', 'file:moi.db')).rejects.toMatchObject({
      stderr: `Không có tệp cơ sở dữ liệu ${join(home, 'go-nham.db')}; hãy kiểm tra địa chỉ sau --from.\n`,
    });
    expect([existsSync(join(home, 'go-nham.db')), existsSync(join(home, 'moi.db'))]).toEqual([false, false]);
  });

  it('refuses one database under two names', async () => {
    await expect(run('file:mot.db', `file:${join(home, 'mot.db')}`)).rejects.toThrow(/Nguồn và đích là một/);
  });
});

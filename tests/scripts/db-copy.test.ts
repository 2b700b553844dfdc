import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { readEnvironment, root } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
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

  it('says which collection came out different', async () => {
    const target = await emptySqlite();
    await copyDatabase(newsroom.payload, target, 'nguồn', silent);
    await target.kv.set('copying-from', 'nguồn');
    await target.db.updateOne({ collection: 'units', id: 1, data: { name: 'Tên khác' } });
    const lines: string[] = [];
    await expect(copyDatabase(newsroom.payload, target, 'nguồn', (line) => lines.push(line))).rejects.toThrow(
      /1 bản ghi khác nhau/,
    );
    expect(lines).toContain('units: 1 bản ghi khác nhau');
  });
});

it.skipIf(!isMongo)('goes from MongoDB to SQLite and back without a difference', async () => {
  const sqlite = await emptySqlite();
  await copyDatabase(newsroom.payload, sqlite, 'nguồn', silent);
  const back = await open(ownMongo());
  await copyDatabase(sqlite, back, 'nguồn', silent);
  expect(await told(back)).toEqual(await told(newsroom.payload));
});

it('the command copies, and refuses a second copy to the same place', async () => {
  const { databaseUrl, dataDir, payloadSecret } = newsroom.environment;
  const target = `file:${join(scratch, 'by-command.db')}`;
  const command = () =>
    promisify(execFile)(
      process.execPath,
      [join(root, 'scripts/db-copy.ts'), '--from', databaseUrl, '--to', target],
      { env: { ...process.env, DATA_DIR: dataDir, PAYLOAD_SECRET: payloadSecret } },
    );
  expect((await command()).stdout).toMatch(/articles +1 bản ghi.*Hai cơ sở dữ liệu giống nhau/s);
  await expect(command()).rejects.toThrow(/Cơ sở dữ liệu đích không trống/);
});

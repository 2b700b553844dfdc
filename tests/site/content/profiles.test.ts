import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import { articleSchema } from '#models/article.ts';
import { exemplarSchema } from '#models/exemplar.ts';
import { type PublicRecord, type RecordKey, recordKey } from '#models/snapshot.ts';
import { type Unit, unitSchema } from '#models/unit.ts';
import { viewOf } from '#site/content/routes.ts';
import type { ViewOf } from '#site/content/view.ts';
import { firstSite } from '../../properties/random-portal.ts';
import { plainRenderer, type Scratch, scratchPublisher, tree } from '../publisher/scratch.ts';

const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));
const renderer = plainRenderer(assets);

let scratch: Scratch;
beforeEach(async () => {
  scratch = scratchPublisher(renderer);
  await publish(firstSite);
});
afterEach(() => scratch.remove());

const keyed = (record: PublicRecord): [RecordKey, PublicRecord] => [recordKey(record), record];
const publish = (...records: PublicRecord[]) =>
  scratch.publisher.publish(new Map(records.map(keyed)), scratch.mediaSource);
const served = (file: string) => join(scratch.releases.folder, 'current', file);

const story = (id: number, on: string, more: object = {}) =>
  articleSchema.parse({
    kind: 'article',
    id: String(id),
    guid: `urn:uuid:00000000-0000-4000-8000-${String(id).padStart(12, '0')}`,
    slug: `bai-${id}`,
    title: `Bài ${id}`,
    summary: 'Tóm tắt',
    body: 'Lời kể',
    publishedAt: `${on}T01:00:00.000Z`,
    updatedAt: `${on}T01:00:00.000Z`,
    ...more,
  });

const person = (id: string, more: object = {}) =>
  exemplarSchema.parse({
    kind: 'exemplar',
    id,
    slug: `nguoi-${id}`,
    name: 'Lò Thị Ban',
    exemplarKind: 'individual',
    ...more,
  });

const unit = (id: string, name: string, more: Partial<Unit> = {}) =>
  unitSchema.parse({ kind: 'unit', id, slug: `don-vi-${id}`, name, unitKind: 'commune', ...more });

function pageAt<P extends 'shelf' | 'exemplar' | 'documents'>(page: P, path: string): ViewOf<P> {
  const view = viewOf(scratch.portal(), path);
  if (view?.page !== page) throw new Error(`${path} is no ${page}`);
  return view as ViewOf<P>;
}

/** What a full render of the same snapshot gives. */
async function wholeRelease(): Promise<Map<string, string>> {
  const whole = scratchPublisher(renderer);
  async function* records() {
    yield* scratch.store.readAll();
  }
  await whole.publisher.publishAll(records(), whole.mediaSource);
  const files = tree(join(whole.releases.folder, 'current'));
  whole.remove();
  return files;
}

test('an exemplar told of more than twelve times shows the newest, and all by year; one story fewer and the years go', async () => {
  const told = { exemplars: ['1'] };
  await publish(
    person('1'),
    ...Array.from({ length: 12 }, (_, n) => story(n + 1, `2025-0${(n % 9) + 1}-02`, told)),
  );
  expect(pageAt('exemplar', '/dien-hinh/nguoi-1/').periods).toEqual([]);
  await publish(story(13, '2026-03-04', told));
  const view = pageAt('exemplar', '/dien-hinh/nguoi-1/');
  expect(view.stories).toHaveLength(12);
  expect(view.stories[0]?.title).toBe('Bài 13');
  expect(view.periods.map(({ href }) => href)).toEqual([
    '/dien-hinh/nguoi-1/2026/',
    '/dien-hinh/nguoi-1/2025/',
  ]);
  for (const { href } of view.periods) expect(existsSync(served(`${href}index.html`))).toBe(true);
  expect(tree(served(''))).toEqual(await wholeRelease());
  await scratch.publisher.publish(new Map([['article/5', undefined]]), scratch.mediaSource);
  for (const { href } of view.periods) expect(existsSync(served(`${href}index.html`))).toBe(false);
  expect(tree(served(''))).toEqual(await wholeRelease());
});

test('honours stand in two lists, the newest decision first', async () => {
  const honour = (honourKind: 'title' | 'award', name: string, decidedOn?: string) => ({
    honourKind,
    name,
    decidedOn,
  });
  await publish(
    person('1', {
      honours: [
        honour('award', 'Giấy khen', '2024-01-01'),
        honour('title', 'Lao động tiên tiến'),
        honour('award', 'Bằng khen', '2026-01-01'),
      ],
    }),
  );
  const { honours } = pageAt('exemplar', '/dien-hinh/nguoi-1/');
  expect(honours.award.map(({ name }) => name)).toEqual(['Bằng khen', 'Giấy khen']);
  expect(honours.title.map(({ name }) => name)).toEqual(['Lao động tiên tiến']);
});

test('a unit tells its numbers year by year, when it ended and who goes on, and whom it goes on from', async () => {
  await publish(
    unit('1', 'Huyện Chợ Lá', { validTo: '2025-06-30', successors: ['2', '3'] }),
    unit('2', 'Xã Bản Hoa'),
    unit('3', 'Xã Nà Lèng'),
    story(1, '2024-12-31', { introducedBy: '1', exemplars: ['1'], movements: ['1'] }),
    story(2, '2025-01-01', { introducedBy: '1', exemplars: ['1', '2'], movements: ['1'] }),
    story(3, '2025-02-01', { introducedBy: '1', exemplars: ['2'] }),
  );
  const view = pageAt('shelf', '/don-vi/don-vi-1/');
  expect(view.years).toEqual([
    { year: '2025', href: '/don-vi/don-vi-1/2025/', stories: 2, exemplars: 2 },
    { year: '2024', href: '/don-vi/don-vi-1/2024/', stories: 1, exemplars: 1 },
  ]);
  expect(view.ended).toEqual({
    on: '2025-06-30',
    successors: [
      { href: '/don-vi/don-vi-2/', text: 'Xã Bản Hoa' },
      { href: '/don-vi/don-vi-3/', text: 'Xã Nà Lèng' },
    ],
  });
  expect(Object.fromEntries(view.facts.map(({ label, value }) => [label, value]))).toMatchObject({
    'Bài viết': '3',
    'Bài viết năm 2025': '2',
    'Điển hình được nêu gương': '2',
    'Phong trào có bài viết': '1',
  });
  const successor = pageAt('shelf', '/don-vi/don-vi-2/');
  expect(successor.ended).toBeUndefined();
  expect(successor.facts).toContainEqual({
    label: 'Tiếp nối',
    value: 'Huyện Chợ Lá',
    href: '/don-vi/don-vi-1/',
  });
});

test('a story changes the numbers of its own movement and unit, and writes no page of another', async () => {
  const movement = (id: string) =>
    ({ kind: 'movement', id, slug: `phong-trao-${id}`, name: `Phong trào ${id}`, form: 'regular' }) as const;
  await publish(movement('1'), movement('2'), unit('1', 'Xã A'), unit('2', 'Xã B'));
  await publish(story(1, '2026-01-02', { movements: ['1'], introducedBy: '1' }));
  await publish(story(2, '2026-01-03', { movements: ['2'], introducedBy: '2' }));
  const before = tree(served(''));
  await publish(story(3, '2026-01-04', { movements: ['1'], introducedBy: '2' }));
  const after = tree(served(''));
  const changed = [...after].filter(([file, bytes]) => before.get(file) !== bytes).map(([file]) => file);
  expect(changed).toContain('phong-trao/phong-trao-1/index.html');
  expect(changed.filter((file) => file.startsWith('phong-trao/phong-trao-2/'))).toEqual([]);
  expect(changed.filter((file) => file.startsWith('don-vi/don-vi-1/'))).toEqual([]);
  expect(pageAt('shelf', '/phong-trao/phong-trao-1/').facts).toContainEqual({
    label: 'Đơn vị tham gia',
    value: '2',
  });
});

test('a document’s file comes and goes with it', async () => {
  const document = (file: string): PublicRecord => ({
    kind: 'document',
    id: '1',
    slug: 'ke-hoach',
    title: 'Kế hoạch',
    documentKind: 'plan',
    issuedOn: '2025-12-18',
    file: { file, mimeType: 'application/pdf', bytes: 12 },
  });
  await publish(document('a1.pdf'));
  expect(existsSync(served('media/a1.pdf'))).toBe(true);
  expect(pageAt('documents', '/van-ban/').groups).toMatchObject([
    { documentKind: 'plan', years: [{ year: '2025', documents: [{ file: { name: 'a1.pdf', bytes: 12 } }] }] },
  ]);
  await publish(document('b2.pdf'));
  expect([existsSync(served('media/a1.pdf')), existsSync(served('media/b2.pdf'))]).toEqual([false, true]);
  await scratch.publisher.publish(new Map([['document/1', undefined]]), scratch.mediaSource);
  expect(existsSync(served('media/b2.pdf'))).toBe(false);
});

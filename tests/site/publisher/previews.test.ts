import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import { pictureAt } from '#site/content/previews.ts';
import { firstSite } from '../../properties/random-portal.ts';
import { cover, story, withdrawal } from './records.ts';
import { plainRenderer, type Scratch, scratchPublisher } from './scratch.ts';

const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));

let scratch: Scratch;
beforeEach(async () => {
  scratch = scratchPublisher(plainRenderer(assets));
  await publish(['site/site', firstSite]);
});
afterEach(() => scratch.remove());

const publish = (...records: [RecordKey, PublicRecord | undefined][]) =>
  scratch.publisher.publish(new Map(records), scratch.mediaSource);
const served = (file: string) => join(scratch.releases.folder, 'current', file);
async function paintAll(publisher = scratch.publisher): Promise<void> {
  while ((await publisher.paint()) > 0);
}
const painted = () => readdirSync(served('chia-se'));
const pictureOf = (path: string) => pictureAt(scratch.portal(), path)?.src ?? 'none';
const shown = (path: string) => readFileSync(served(pictureOf(path)), 'utf8');

test('a story’s picture follows its title, its photograph and the portal’s name; the old one is gone', async () => {
  await publish(story('1'));
  await paintAll();
  expect(shown('/bai-viet/bai-1/')).toContain('Bài 1');
  await publish(story('1', { title: 'Tên mới', cover: '7' }), cover('7'));
  await paintAll();
  expect(shown('/bai-viet/bai-1/')).toMatch(/Tên mới.*bytes of anh-7\.webp/);
  await publish(['site/site', { ...firstSite, name: 'Gương Sáng mới' } as PublicRecord]);
  await paintAll();
  for (const path of ['/', '/bai-viet/bai-1/']) expect(shown(path)).toContain('Gương Sáng mới');
  expect(painted()).toHaveLength(2);
});

test('it is gone with the story that is withdrawn, before anything else is painted', async () => {
  await publish(story('1'));
  await paintAll();
  const file = pictureOf('/bai-viet/bai-1/');
  expect(existsSync(served(file))).toBe(true);
  await publish(...withdrawal('1'));
  expect(existsSync(served(file))).toBe(false);
});

test('it is not painted for a story that was withdrawn meanwhile', async () => {
  await paintAll();
  await publish(story('1'));
  await publish(...withdrawal('1'));
  await paintAll();
  expect(painted()).toHaveLength(1);
});

test('a new release takes the pictures over, and a restart paints only what is missing', async () => {
  await publish(story('1'), story('2'));
  await paintAll();
  const records = [...scratch.store.readAll()];
  await scratch.publisher.publishAll(
    (async function* () {
      yield* records;
    })(),
    scratch.mediaSource,
  );
  expect(painted()).toHaveLength(3);
  const file = pictureOf('/bai-viet/bai-2/');
  rmSync(served(file));
  const restarted = scratch.reopen();
  await restarted.converge();
  expect(painted()).toHaveLength(2);
  await paintAll(restarted);
  expect(existsSync(served(file))).toBe(true);
});

test('a photograph that cannot be read leaves the title alone on the picture, and is told of', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => {});
  await publish(story('1', { cover: '7' }), cover('7'));
  rmSync(scratch.store.mediaFile('anh-7.webp'));
  await paintAll();
  expect(shown('/bai-viet/bai-1/')).toContain('Bài 1');
  expect(said.mock.calls.flat().join()).toMatch(/ảnh chia sẻ của bài “Bài 1”/);
  said.mockRestore();
});

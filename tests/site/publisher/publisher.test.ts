import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { PublicRecord, RecordKey } from '#models/snapshot.ts';
import type { Unit } from '#models/unit.ts';
import { applyChanges, createPortal, fillPortal } from '#site/content/portal.ts';
import { viewOf } from '#site/content/routes.ts';
import { type OpenPress, ownPress } from '#site/publisher/press.ts';
import { openPublisher } from '#site/publisher/publisher.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import type { Renderer } from '#site/renderer/load.ts';
import { firstSite } from '../../properties/random-portal.ts';
import { cover, story, withdrawal } from './records.ts';
import { plainIndex, plainPainter, plainRenderer, type Scratch, scratchPublisher, tree } from './scratch.ts';

const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));

/** Fails on one kind of page as long as it is told to. */
let failsOn: string | undefined;
const plain = plainRenderer(assets);
const renderer: Renderer = {
  ...plain,
  async render(view, bodies) {
    if (view.page === failsOn) throw new Error('đĩa đầy');
    return plain.render(view, bodies);
  },
};

let scratch: Scratch;
beforeEach(async () => {
  failsOn = undefined;
  scratch = scratchPublisher(renderer);
  await publish(['site/site', firstSite]);
});
afterEach(() => scratch.remove());

const publish = (...records: [RecordKey, PublicRecord | undefined][]) =>
  scratch.publisher.publish(new Map(records), scratch.mediaSource);
async function* all(...records: PublicRecord[]) {
  yield* records;
}
const publishAll = (...records: PublicRecord[]) =>
  scratch.publisher.publishAll(all(...records), scratch.mediaSource);
const served = (file: string) => join(scratch.releases.folder, 'current', file);

describe('a publication cut short', () => {
  test('leaves no page behind that a withdrawal then overlooks', async () => {
    failsOn = 'feed';
    await expect(publish(story('1'))).rejects.toThrow('đĩa đầy');
    expect(existsSync(served('bai-viet/bai-1/index.html'))).toBe(true);
    failsOn = undefined;
    await publish(...withdrawal('1'));
    expect(existsSync(served('bai-viet/bai-1/index.html'))).toBe(false);
    expect(existsSync(served('bai-viet/bai-1/gone.html'))).toBe(true);
  });

  test('is made whole by the next start', async () => {
    failsOn = 'sitemap';
    await expect(publish(story('1'))).rejects.toThrow('đĩa đầy');
    failsOn = undefined;
    await scratch.reopen().converge();
    const whole = scratchPublisher(renderer);
    await whole.publisher.publish(new Map([['site/site', firstSite], story('1')]), whole.mediaSource);
    expect(tree(served(''))).toEqual(tree(join(whole.releases.folder, 'current')));
    whole.remove();
  });
});

describe('a picture', () => {
  test('leaves the release and the snapshot with the last record that names it', async () => {
    await publish(cover('7'), story('1', { cover: '7' }));
    expect(existsSync(served('media/anh-7.webp'))).toBe(true);
    await publish(['media/7', undefined], ...withdrawal('1'));
    expect(existsSync(served('media/anh-7.webp'))).toBe(false);
    expect(readdirSync(join(scratch.store.folder, 'media-files'))).toEqual([]);
  });

  test('that a cut short withdrawal left is taken away by the next start', async () => {
    await publish(cover('7'), story('1', { cover: '7' }));
    failsOn = 'withdrawn';
    await expect(publish(['media/7', undefined], ...withdrawal('1'))).rejects.toThrow();
    failsOn = undefined;
    await scratch.reopen().converge();
    expect(existsSync(served('media/anh-7.webp'))).toBe(false);
  });

  test('whose file is missing stays away alone; the story is published', async () => {
    const [key, media] = cover('7');
    await scratch.publisher.publish(
      new Map([[key, media], story('1', { cover: '7' })]),
      () => new Map([['anh-7.webp', '/khong/co/tep.webp']]),
    );
    expect(existsSync(served('bai-viet/bai-1/index.html'))).toBe(true);
    expect(existsSync(served('media/anh-7.webp'))).toBe(false);
  });
});

test('a page whose bytes stay keeps its date when another story comes', async () => {
  await publish(story('1'));
  const date = () => statSync(served('gioi-thieu/index.html')).mtimeMs;
  const before = date();
  await publish(story('2'));
  expect(date()).toBe(before);
});

test('a record that a power cut left empty is passed over, and every later reader knows that it lacks', async () => {
  await publishAll(firstSite, story('1')[1], story('2')[1]);
  expect(scratch.store.isWhole()).toBe(true);
  writeFileSync(join(scratch.store.folder, 'article/1.json'), '');
  expect([...scratch.store.readAll()].map(({ kind, id }) => `${kind}/${id}`)).toEqual([
    'site/site',
    'article/2',
  ]);
  const later = openSnapshotStore(scratch.store.folder);
  expect(later.isWhole()).toBe(false);
  await publishAll(firstSite, story('1')[1], story('2')[1]);
  expect(later.isWhole()).toBe(true);
});

test('a snapshot is not whole before the newsroom has filled it, nor when a power cut left nobody knows what', async () => {
  const folder = join(scratch.folder, 'another');
  expect(openSnapshotStore(folder).isWhole()).toBe(false);
  await publishAll(firstSite);
  writeFileSync(join(scratch.store.folder, 'version.json'), '');
  expect(openSnapshotStore(scratch.store.folder).isWhole()).toBe(false);
});

describe('a full render that fails', () => {
  const inReleases = () => readdirSync(scratch.releases.folder).sort();

  test('leaves nothing on the disk, and the portal as it was', async () => {
    const before = inReleases();
    failsOn = 'sitemap';
    await expect(publishAll(firstSite, story('1')[1])).rejects.toThrow('đĩa đầy');
    expect(inReleases()).toEqual(before);
  });

  test('at the moment of switching leaves nothing either', async () => {
    const before = inReleases();
    mkdirSync(join(scratch.releases.folder, 'next'));
    await expect(publishAll(firstSite, story('1')[1])).rejects.toThrow('EISDIR');
    rmSync(join(scratch.releases.folder, 'next'), { recursive: true });
    expect(inReleases()).toEqual(before);
  });

  test('ends the threads it printed with', async () => {
    let open = 0;
    const press: OpenPress = (release, before) => {
      const { print, close } = ownPress(renderer)(release, before);
      open += 1;
      return { print, close: () => close().finally(() => (open -= 1)) };
    };
    const { store, releases } = scratch;
    const publisher = openPublisher(store, releases, renderer, press, plainPainter, plainIndex);
    failsOn = 'sitemap';
    await expect(publisher.publishAll(all(firstSite), scratch.mediaSource)).rejects.toThrow('đĩa đầy');
    expect(open).toBe(0);
  });
});

test('what a killed render left on the disk goes with the next one', async () => {
  const { releases } = scratch;
  const { folder } = releases.begin(assets);
  writeFileSync(releases.manifestOf('20260101T000000'), '["/","x"]\n');
  await publishAll(firstSite);
  expect(existsSync(folder)).toBe(false);
  expect(existsSync(releases.manifestOf('20260101T000000'))).toBe(false);
});

test('a withdrawal reaches the release that a rollback serves meanwhile', async () => {
  const { releases, publisher } = scratch;
  await publishAll(firstSite, story('1')[1], story('2')[1]);
  const before = releases.current() ?? '';
  await publishAll(firstSite, story('1')[1], story('2')[1]);
  releases.switchTo(before);
  expect(await publisher.index()).toBe(0);
  expect(await publisher.paint()).toBe(0);
  await publish(...withdrawal('1'));
  expect(releases.current()).toBe(before);
  expect(existsSync(served('bai-viet/bai-1/index.html'))).toBe(false);
  expect(existsSync(served('bai-viet/bai-2/index.html'))).toBe(true);
});

test('a line of the manifest torn by a crash costs nothing but a page written again', async () => {
  await publish(story('1'));
  const name = scratch.releases.current() ?? '';
  appendFileSync(scratch.releases.manifestOf(name), '["/bai-viet/bai-1/","x');
  const before = tree(served(''));
  await scratch.reopen().converge();
  expect(tree(served(''))).toEqual(before);
});

test('an address taken over by another record in the same change belongs to the new one', () => {
  const unit = (id: string, slug: string): Unit => ({
    kind: 'unit',
    id,
    slug,
    name: `Xã ${id}`,
    unitKind: 'commune',
    successors: [],
  });
  const portal = createPortal();
  const before = [firstSite, unit('1', 'x'), unit('2', 'tam')];
  applyChanges(
    portal,
    before.map((after) => ({ key: `${after.kind}/${after.id}`, after })),
  );
  const after = [unit('2', 'x'), unit('1', 'y')];
  applyChanges(
    portal,
    after.map((next) => ({ key: `unit/${next.id}`, before: unit(next.id, ''), after: next })),
  );
  const whole = fillPortal([firstSite, ...after]);
  for (const path of ['/don-vi/x/', '/don-vi/y/', '/don-vi/tam/'])
    expect(viewOf(portal, path)).toEqual(viewOf(whole, path));
});

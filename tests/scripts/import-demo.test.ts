import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Payload } from 'payload';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { readEnvironment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import type { EditorialState } from '#models/editorial-state.ts';
import { localDay } from '#models/vietnamese/calendar.ts';
import { plantDemo } from '../../scripts/demo/plant-demo.ts';
import { demoBroadcasts, demoExemplars, demoIntroductions, demoUnits } from '../../scripts/demo/province.ts';

/** The planting asks for a hundred pictures; here they are small, and each key still has its own. */
vi.mock('../../scripts/demo/draw-picture.ts', async (original) => {
  const real = await original<typeof import('../../scripts/demo/draw-picture.ts')>();
  const drawPicture = (key: string): Promise<Buffer> => {
    const at = real.pictureKeys.indexOf(key);
    if (at < 0) return real.drawPicture(key);
    const background = { r: at, g: 120, b: 255 - at };
    return sharp({ create: { width: 48, height: 32, channels: 3, background } })
      .jpeg()
      .toBuffer();
  };
  return { ...real, drawPicture };
});

const dataDir = mkdtempSync(join(tmpdir(), 'guong-sang-'));
let payload: Payload;

beforeAll(async () => {
  payload = await openNewsroom(
    readEnvironment({ DATA_DIR: dataDir, PAYLOAD_SECRET: 'bí mật chỉ dùng để chạy thử nghiệm' }),
  );
});
afterAll(async () => {
  await payload.destroy();
  rmSync(dataDir, { recursive: true });
});

const count = async (
  collection: 'articles' | 'units' | 'exemplars' | 'introductions' | 'media' | 'broadcasts' | 'recordings',
) => (await payload.count({ collection })).totalDocs;

async function statesOfStories(): Promise<Map<EditorialState, number>> {
  const { docs } = await payload.find({
    collection: 'articles',
    draft: true,
    depth: 0,
    pagination: false,
    limit: 0,
  });
  const states = new Map<EditorialState, number>();
  for (const { editorialState } of docs)
    if (editorialState) states.set(editorialState, (states.get(editorialState) ?? 0) + 1);
  return states;
}

test('the demo, killed in the middle, is finished by the next start and never grows again', {
  timeout: 60_000,
}, async () => {
  const killed = plantDemo(payload, (line) => {
    if (line.startsWith('Bài minh họa: 10/')) throw new Error('killed');
  });
  await expect(killed).rejects.toThrow('killed');
  expect(await count('articles')).toBe(10);

  await plantDemo(payload, () => {});
  expect(await count('units')).toBe(demoUnits.length);
  expect(await count('exemplars')).toBe(demoExemplars.length);
  expect(await count('introductions')).toBe(demoIntroductions.length);
  const states = await statesOfStories();
  expect(states.get('published')).toBeGreaterThanOrEqual(30);
  expect([...states.keys()].sort()).toEqual(['draft', 'published', 'returned', 'submitted']);

  expect(await count('broadcasts')).toBe(
    demoBroadcasts.filter(({ airedOn }) => airedOn <= localDay(new Date())).length,
  );
  expect(await count('recordings')).toBe(3);

  const [pictures, stories] = [await count('media'), await count('articles')];
  const draft = await payload.find({
    collection: 'articles',
    where: { _status: { equals: 'draft' } },
    limit: 1,
  });
  await payload.delete({ collection: 'articles', id: draft.docs[0]?.id as number });
  await plantDemo(payload, () => {});
  expect(await count('articles')).toBe(stories - 1);
  expect(await count('media')).toBe(pictures);
});

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, expect, test } from 'vitest';
import type { BuildIndex } from '#site/publisher/build-index.ts';
import type { Publisher } from '#site/publisher/publisher.ts';
import { firstSite } from '../../properties/random-portal.ts';
import { story } from './records.ts';
import { plainIndex, plainRenderer, type Scratch, scratchPublisher, tree } from './scratch.ts';

const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));

/** How many parts are still made before one is left half-written, as by a program that is killed. */
let partsUntilKilled = Number.POSITIVE_INFINITY;
const killed: BuildIndex = async (pages, folder) => {
  if (partsUntilKilled-- > 0) return plainIndex(pages, folder);
  mkdirSync(folder);
  writeFileSync(join(folder, 'pages.json'), '[{"hre');
  return new Promise(() => {});
};

const records = new Map([
  ['site/site' as const, firstSite],
  story('1', { publishedAt: '2024-05-01T00:00:00.000Z' }),
  story('2', { publishedAt: '2025-05-01T00:00:00.000Z' }),
  story('3'),
]);

let scratch: Scratch;
beforeEach(async () => {
  scratch = scratchPublisher(plainRenderer(assets), killed);
  await scratch.publisher.publish(records, scratch.mediaSource);
});
afterEach(() => scratch.remove());

const served = (of: Scratch, file = '') => join(of.releases.folder, 'current', file);
const listed = () => JSON.parse(readFileSync(served(scratch, 'tim-kiem/chi-muc.json'), 'utf8'));
async function index(publisher: Publisher): Promise<void> {
  while ((await publisher.index()) > 0);
}

test.each([0, 1, 3])(
  'killed after %i parts it is made whole by the next start; no half part is ever served',
  async (parts) => {
    partsUntilKilled = parts;
    for (let made = 0; made < parts; made++) await scratch.publisher.index();
    void scratch.publisher.index();
    partsUntilKilled = Number.POSITIVE_INFINITY;
    const texts = () => [...tree(served(scratch, 'tim-kiem/chi-muc'))].map(([, text]) => text);
    expect(() => texts().map((text) => JSON.parse(text))).not.toThrow();

    const next = scratch.reopen();
    await next.converge();
    expect(listed()).toHaveLength(parts);
    await index(next);
    const whole = scratchPublisher(plainRenderer(assets));
    await whole.publisher.publish(records, whole.mediaSource);
    await index(whole.publisher);
    expect(listed()).toHaveLength(4);
    expect(tree(served(scratch))).toEqual(tree(served(whole)));
    whole.remove();
  },
);

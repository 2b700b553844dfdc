import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import type { PublicRecord } from '#models/snapshot.ts';
import type { Portal } from '#site/content/portal.ts';
import { plainRenderer, scratchPublisher, tree } from '../site/publisher/scratch.ts';
import { articleIds, edits, firstSite, secretOf } from './random-portal.ts';

const assets = mkdtempSync(join(tmpdir(), 'assets-'));
afterAll(() => rmSync(assets, { recursive: true }));
const renderer = plainRenderer(assets);

const recalling = /^phat-thanh\/(?:rss\.xml|atom\.xml|feed\.json)(?:\.br|\.gz)?$/;

/**
 * A story that is not live is named nowhere but in what stands at its own address and in the radio column's
 * notice that it was called back, and its text nowhere at all.
 */
function expectNothingHidden(portal: Portal, files: Map<string, string>): void {
  const hidden = articleIds.filter((id) => !portal.records.article.has(id));
  for (const [file, text] of files)
    for (const id of hidden) {
      if (text.includes(secretOf(id))) throw new Error(`${file} shows the text of story ${id}`);
      const isCalledBack = portal.records.withdrawn.get(id)?.recall && recalling.test(file);
      if (text.includes(`bai-${id}/`) && !file.startsWith(`bai-viet/bai-${id}/gone.html`) && !isCalledBack)
        throw new Error(`${file} leads to story ${id}`);
    }
}

async function* all(records: Iterable<PublicRecord>) {
  yield* records;
}

test('after any edits the release kept step by step equals a full render byte for byte', {
  timeout: 600_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(edits, async (sequence) => {
      const stepwise = scratchPublisher(renderer);
      const whole = scratchPublisher(renderer);
      try {
        await stepwise.publisher.publish(new Map([['site/site', firstSite]]), stepwise.mediaSource);
        for (const edit of sequence) await stepwise.publisher.publish(edit, stepwise.mediaSource);
        await whole.publisher.publishAll(all(stepwise.store.readAll()), whole.mediaSource);
        for (const { publisher } of [stepwise, whole]) {
          while ((await publisher.paint()) > 0);
          while ((await publisher.index()) > 0);
        }
        const served = (scratch: typeof whole) =>
          tree(scratch.releases.pathOf(scratch.releases.current() ?? 'no release'));
        expect(served(stepwise)).toEqual(served(whole));
        expectNothingHidden(stepwise.portal(), served(stepwise));
        expect((await stepwise.reopen().converge()).written).toBe(0);
      } finally {
        stepwise.remove();
        whole.remove();
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 40) },
  );
});

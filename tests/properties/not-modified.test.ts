import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replacePage, writePage } from '#site/publisher/page-file.ts';
import { answer } from '#site/server/answer.ts';

type Step = { act: 'publish' | 'release' | 'rollback'; text: string };

/** A feed is published over, or a whole new release is rendered; at last the release before is served again. */
const steps: fc.Arbitrary<Step[]> = fc
  .tuple(
    fc.array(
      fc.record({
        act: fc.constantFrom('publish' as const, 'release' as const),
        text: fc.constantFrom('một', 'hai', 'ba'),
      }),
      { minLength: 1, maxLength: 8 },
    ),
    fc.boolean(),
  )
  .map(([acts, isRolledBack]) => [
    ...acts,
    ...(isRolledBack ? [{ act: 'rollback' as const, text: '' }] : []),
  ]);

test('a station gets 304 exactly when the bytes are those it has, by ETag alone and by date alone', () => {
  fc.assert(
    fc.property(steps, (acts) => {
      const folder = mkdtempSync(join(tmpdir(), 'not-modified-'));
      try {
        const releases = [join(folder, '0')];
        writePage(join(folder, '0'), 'rss.xml', 'một');
        let root = join(folder, '0');
        const has: { bytes: string; etag: string; date: string }[] = [];
        for (const [index, { act, text }] of acts.entries()) {
          if (act === 'publish') replacePage(root, 'rss.xml', text);
          if (act === 'release') {
            const next = join(folder, String(index + 1));
            mkdirSync(next);
            writePage(next, 'rss.xml', text, root);
            releases.push(next);
            root = next;
          }
          if (act === 'rollback' && releases.length > 1) {
            releases.pop();
            root = releases.at(-1) ?? root;
          }
          const { headers, body } = answer(root, { path: '/rss.xml' });
          const bytes = String(body);
          for (const copy of has) {
            const byTag = answer(root, { path: '/rss.xml', ifNoneMatch: copy.etag });
            expect(byTag.status === 304).toBe(copy.bytes === bytes);
            const byDate = answer(root, { path: '/rss.xml', ifModifiedSince: copy.date });
            if (byDate.status === 304) expect(copy.bytes).toBe(bytes);
          }
          const last = has.at(-1);
          if (last && last.bytes === bytes && act !== 'rollback')
            expect(answer(root, { path: '/rss.xml', ifModifiedSince: last.date }).status).toBe(304);
          has.push({ bytes, etag: headers.etag ?? '', date: headers['last-modified'] ?? '' });
        }
      } finally {
        rmSync(folder, { recursive: true });
      }
    }),
    { numRuns: Number(process.env.PROPERTY_RUNS ?? 100) },
  );
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SQLiteAdapter } from '@payloadcms/db-sqlite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '#cms/environment.ts';
import { isMongo, openTestNewsroom, type TestNewsroom } from '../setup/cms.ts';

let newsroom: TestNewsroom;
beforeAll(async () => {
  newsroom = await openTestNewsroom();
});
afterAll(() => newsroom.close());

describe('the files generated from the collections still match them', () => {
  it.skipIf(isMongo)('the database migration (node cms/tools/create-migration.ts <name>)', async () => {
    const folder = join(root, 'cms', 'migrations');
    const newest = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .sort()
      .at(-1);
    const kept = JSON.parse(readFileSync(join(folder, String(newest)), 'utf8'));
    const adapter = newsroom.payload.db as unknown as SQLiteAdapter;
    const now = await adapter.requireDrizzleKit().generateDrizzleJson(adapter.schema);
    expect((now as { tables: unknown }).tables).toEqual(kept.tables);
  });

  it('the map of admin components (node cms/tools/generate-import-map.ts)', () => {
    const map = readFileSync(join(root, 'cms', 'app', '(payload)', 'admin', 'importMap.js'), 'utf8');
    const { collections, globals, admin } = newsroom.payload.config;
    const named = JSON.stringify([collections, globals, admin.components], withoutCycles()).match(
      /"\/admin\/[\w-]+\.tsx#\w+"/g,
    );
    expect(named?.length).toBeGreaterThan(5);
    for (const path of new Set(named)) expect(map).toContain(path);
  });
});

/** The configuration refers to itself in places; each object is written once. */
function withoutCycles() {
  const seen = new Set<unknown>();
  return (_key: string, value: unknown) => {
    if (typeof value !== 'object' || value === null) return value;
    if (seen.has(value)) return undefined;
    seen.add(value);
    return value;
  };
}

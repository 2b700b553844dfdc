import { type SQLiteAdapter, sql } from '@payloadcms/db-sqlite';
import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { type Copied, compareCollection, copyRecords, copyVersions } from './copy-collection.ts';
import { type IdMap, mapIds } from './id-map.ts';
import { retarget } from './retarget.ts';

export type Report = (line: string) => void;

/** What belongs to one database alone: its own migrations, and who has which form open right now. */
const ownToEach: string[] = ['payload-migrations', 'payload-locked-documents', 'payload-kv'];
const mark = 'copying-from';

/**
 * Copies every record, version, account and setting into an empty database of the other kind or the same, and
 * compares both by digest at the end. An interrupted copy is taken up by calling it again with the same `name`
 * for the source. Throws, in one sentence, for a target that has something, or where a record came out different.
 */
export async function copyDatabase(
  from: Payload,
  to: Payload,
  name: string,
  report: Report,
): Promise<Map<string, Copied>> {
  const collections = (Object.keys(from.collections) as CollectionSlug[]).filter(
    (slug) => !ownToEach.includes(slug),
  );
  await refuseStrangers(to, collections, name);
  await to.kv.set(mark, name);
  const ids = await mapIds(from, to.db.defaultIDType === 'number');
  (to.db as unknown as { allowIDOnCreate: boolean }).allowIDOnCreate = true;
  await holdForeignKeys(to, 'OFF');

  for (const collection of collections) {
    let told = 0;
    await copyRecords(from, to, collection, ids, (done) => {
      if (done - told < 1000) return;
      told = done;
      report(`${collection}: ${done} …`);
    });
    if (from.collections[collection].config.versions) await copyVersions(from, to, collection, ids);
  }
  for (const { slug } of from.globals.config) await copyGlobal(from, to, slug as GlobalSlug, ids);
  for (const key of await from.kv.keys()) await to.kv.set(key, (await from.kv.get(key)) as never);

  report('So sánh từng bản ghi …');
  const copied = new Map<string, Copied>();
  let different = 0;
  for (const collection of collections) {
    const result = await compareCollection(from, to, collection, ids);
    different += result.different;
    copied.set(collection, result);
    if (result.different > 0) report(`${collection}: ${result.different} bản ghi khác nhau`);
  }
  await demandForeignKeys(to);
  if (different > 0)
    throw new Error(
      `Có ${different} bản ghi khác nhau sau khi chép; chưa dùng được cơ sở dữ liệu mới, hãy chạy lại lệnh khi không ai sửa bài.`,
    );
  await to.kv.delete(mark);
  return copied;
}

async function copyGlobal(from: Payload, to: Payload, slug: GlobalSlug, ids: IdMap): Promise<void> {
  const found = await from.db.findGlobal<Record<string, unknown>>({ slug });
  if (!found) return;
  const { id: _, ...setting } = found;
  const fields = from.globals.config.find((global) => global.slug === slug)?.flattenedFields ?? [];
  const data = retarget(setting, fields, ids);
  if (await to.db.findGlobal({ slug })) await to.db.updateGlobal({ slug, data });
  else await to.db.createGlobal({ slug, data });
}

async function refuseStrangers(to: Payload, collections: CollectionSlug[], name: string): Promise<void> {
  if ((await to.kv.get<string>(mark)) === name) return;
  for (const collection of collections) {
    const { totalDocs } = await to.db.count({ collection: collection });
    if (totalDocs > 0)
      throw new Error(
        `Cơ sở dữ liệu đích không trống (${collection} có ${totalDocs} bản ghi); hãy chọn một cơ sở dữ liệu mới.`,
      );
  }
}

/** Records come in the order of their collections, not of who names whom. */
async function holdForeignKeys(to: Payload, state: 'ON' | 'OFF'): Promise<void> {
  if (to.db.name !== 'sqlite') return;
  const { drizzle } = to.db as unknown as SQLiteAdapter;
  await drizzle.run(sql.raw(`PRAGMA foreign_keys=${state}`));
}

async function demandForeignKeys(to: Payload): Promise<void> {
  if (to.db.name !== 'sqlite') return;
  const { drizzle } = to.db as unknown as SQLiteAdapter;
  await holdForeignKeys(to, 'ON');
  const { rows } = await drizzle.run(sql.raw('PRAGMA foreign_key_check'));
  if (rows.length > 0)
    throw new Error(`Bảng ${rows[0]?.table} trỏ tới bản ghi không có; hãy báo người bảo trì phần mềm.`);
}

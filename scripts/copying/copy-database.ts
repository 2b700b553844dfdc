import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import { settleSaves } from '#cms/saves/settle-saves.ts';
import { type Compared, compareCollection } from './compare-collection.ts';
import { copyCollection } from './copy-collection.ts';
import { copyNotes } from './copy-notes.ts';
import { copySetting, isSameSetting } from './copy-setting.ts';
import { dropStale, type Whole } from './drop-stale.ts';
import { demandForeignKeys, holdForeignKeys, sweepOrphans } from './foreign-keys.ts';
import { mapIds } from './id-map.ts';
import { mark, refuseUnfitSource, refuseUsedTarget } from './refuse-unfit.ts';

export type Report = (line: string) => void;
type Pair = { from: Payload; to: Payload; collections: CollectionSlug[]; settings: GlobalSlug[] };

/** What belongs to one database alone: its own migrations, and who has which form open or being saved right now. */
const ownToEach: string[] = ['payload-migrations', 'payload-locked-documents', 'payload-kv', 'open-saves'];

/**
 * Copies every record, version, account and setting into an empty database of the other kind or the same, and
 * compares both by digest at the end. A copy that was interrupted, or came out different because somebody edited
 * meanwhile, is taken up and made right by calling it again with the same `name` for the source. Throws, in one
 * sentence, for a source without accounts, a target that has something, or where a record came out different.
 */
export async function copyDatabase(
  from: Payload,
  to: Payload,
  name: string,
  report: Report,
): Promise<Map<string, Compared>> {
  const slugs = Object.keys(from.collections) as CollectionSlug[];
  const collections = slugs.filter((slug) => !ownToEach.includes(slug));
  await refuseUnfitSource(from, name);
  await refuseUsedTarget(to, collections, name);
  await to.kv.set(mark, name);
  await settleSaves(from);
  const settings = from.globals.config.map(({ slug }) => slug as GlobalSlug);
  const pair = { from, to, collections, settings };
  (to.db as unknown as { allowIDOnCreate: boolean }).allowIDOnCreate = true;

  await holdForeignKeys(to);
  await copyEverything(pair, report);
  report('So sánh từng bản ghi …');
  // One that was half saved while it was copied is now whole, and differs.
  await settleSaves(from);
  const compared = await demandEqual(pair, report);
  await demandForeignKeys(to);
  await to.kv.delete(mark);
  return compared;
}

const idsBetween = (from: Payload, to: Payload) => mapIds(from, to.db.defaultIDType === 'number');

/** What is to go goes first, in all collections: its lists and its unique names are then free. */
async function copyEverything({ from, to, collections, settings }: Pair, report: Report): Promise<void> {
  const ids = await idsBetween(from, to);
  const whole = new Map<CollectionSlug, Whole>();
  for (const collection of collections) whole.set(collection, await dropStale(from, to, collection, ids));
  await sweepOrphans(to);
  for (const [collection, there] of whole)
    await copyCollection(from, to, collection, ids, there, (done) => {
      if (done % 1000 === 0) report(`${collection}: ${done} …`);
    });
  for (const slug of settings) await copySetting(from, to, slug, ids);
  await copyNotes(from, to);
}

/** With the ids given out anew: a record that was made meanwhile has one now, and is missed. */
async function demandEqual({ from, to, collections, settings }: Pair, report: Report) {
  const ids = await idsBetween(from, to);
  const compared = new Map<string, Compared>();
  for (const collection of collections)
    compared.set(collection, await compareCollection(from, to, collection, ids));
  const different = new Map([...compared].map(([slug, result]) => [slug, result.different]));
  for (const slug of settings) different.set(slug, (await isSameSetting(from, to, slug, ids)) ? 0 : 1);

  for (const [slug, count] of different) if (count > 0) report(`${slug}: ${count} bản ghi khác nhau`);
  const all = [...different.values()].reduce((sum, count) => sum + count, 0);
  if (all > 0)
    throw new Error(
      `Có ${all} bản ghi khác nhau sau khi chép; chưa dùng được cơ sở dữ liệu mới, hãy chạy lại lệnh khi không ai sửa bài.`,
    );
  return compared;
}

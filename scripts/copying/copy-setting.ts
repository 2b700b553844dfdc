import type { GlobalSlug, Payload } from 'payload';
import { digestOf } from '#cms/files/digest.ts';
import type { IdMap } from './id-map.ts';
import { retarget } from './retarget.ts';

/** Copies what is set under one heading over what the other database has there. */
export async function copySetting(from: Payload, to: Payload, slug: GlobalSlug, ids: IdMap): Promise<void> {
  const data = await settingAsThere(from, slug, ids);
  if (!data) return;
  if (await to.db.findGlobal({ slug })) await to.db.updateGlobal({ slug, data });
  else await to.db.createGlobal({ slug, data });
}

/** Whether the other database has set there what this one has; where nothing is set both have the defaults. */
export async function isSameSetting(
  from: Payload,
  to: Payload,
  slug: GlobalSlug,
  ids: IdMap,
): Promise<boolean> {
  const wanted = await settingAsThere(from, slug, ids);
  return !wanted || digestOf(wanted) === digestOf(await settingOf(to, slug));
}

async function settingAsThere(from: Payload, slug: GlobalSlug, ids: IdMap) {
  const setting = await settingOf(from, slug);
  const fields = from.globals.config.find((global) => global.slug === slug)?.flattenedFields ?? [];
  return setting && retarget(setting, fields, ids);
}

/** What was saved under a heading, without the names a database gives it; undefined before the first time. */
async function settingOf(payload: Payload, slug: GlobalSlug): Promise<Record<string, unknown> | undefined> {
  const found = await payload.db.findGlobal<Record<string, unknown>>({ slug });
  const { id, globalType: _, ...setting } = found ?? {};
  return id ? setting : undefined;
}

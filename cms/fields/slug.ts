import { randomBytes } from 'node:crypto';
import type { CollectionSlug, FieldHook, PayloadRequest, TextField, Where } from 'payload';
import { slugify, uniqueSlug } from '#models/vietnamese/slug.ts';
import { refuse } from '../rules/refuse.ts';

type Rule = {
  /** The field a missing slug is made from. */
  from: 'title' | 'name';
  /** Whether this person may still type another address for this record. */
  mayChange: (record: Record<string, unknown>, req: PayloadRequest) => boolean;
  /** Whether the address is still the newsroom's own and follows the title. */
  followsTitle?: (record: Record<string, unknown>) => boolean;
  /** Addresses that mean something else. */
  reserved?: readonly string[];
};

/** The last part of the public address: made from the title, unique, and kept once it is given away. */
export function slugField({ from, mayChange, followsTitle = () => false, reserved = [] }: Rule): TextField {
  const assign: FieldHook = async ({ value, data, originalDoc, req, collection }) => {
    if (!collection) return value;
    const kept: string | undefined = originalDoc?.slug || undefined;
    const typed = typeof value === 'string' && slugify(value) !== kept ? slugify(value) : '';
    const title = String(data?.[from] ?? originalDoc?.[from] ?? '');
    if (kept) {
      if (typed && !mayChange(originalDoc, req)) refuse('Đường dẫn đã công bố nên không đổi được nữa.');
      const isRetitled = title !== originalDoc?.[from] && isMadeFrom(kept, originalDoc?.[from]);
      if (!typed && !(isRetitled && followsTitle(originalDoc))) return kept;
    }
    const base = typed || slugify(title) || (title ? unnamed(collection.slug) : '');
    if (!base) return kept;
    const taken = await takenSlugs(req, collection.slug as CollectionSlug, base, originalDoc?.id);
    return uniqueSlug(base, (slug) => taken.has(slug) || reserved.includes(slug) || /^\d{4}$/.test(slug));
  };
  return {
    name: 'slug',
    type: 'text',
    label: 'Đường dẫn',
    unique: true,
    index: true,
    maxLength: 120,
    admin: {
      position: 'sidebar',
      description:
        'Phần cuối của địa chỉ trên cổng. Để trống, hệ thống tự đặt; đã lên cổng thì không đổi nữa.',
    },
    hooks: { beforeValidate: [assign] },
  };
}

/** A title of signs alone (“!!!”) gives no words; the page still needs an address. */
const unnamed = (collection: string): string =>
  `${collection === 'articles' ? 'bai' : 'muc'}-${randomBytes(4).toString('hex')}`;

const isMadeFrom = (slug: string, title: unknown): boolean => {
  const base = slugify(String(title ?? ''));
  if (!base) return /^(?:bai|muc)-[0-9a-f]{8}$/.test(slug);
  return slug === base || (slug.startsWith(`${base}-`) && /^\d+$/.test(slug.slice(base.length + 1)));
};

/** So many numbered addresses are asked for at once, each by the index. */
const batch = 50;

/** Which of `base`, `base-2` … other records have, as they stand on the portal or in their newest draft. */
async function takenSlugs(
  req: PayloadRequest,
  collection: CollectionSlug,
  base: string,
  id?: number | string,
) {
  const db = req.payload.db;
  const drafts = Boolean(req.payload.collections[collection].config.versions);
  const find = async (match: Where[string]) => {
    const main = await db.find({
      collection,
      req,
      where: { and: [{ slug: match }, ...(id === undefined ? [] : [{ id: { not_equals: id } }])] },
      select: { slug: true },
      pagination: false,
      limit: 0,
    });
    const versions = drafts
      ? await db.findVersions({
          collection,
          req,
          where: {
            and: [{ 'version.slug': match }, ...(id === undefined ? [] : [{ parent: { not_equals: id } }])],
          },
          select: { version: { slug: true }, latest: true },
          pagination: false,
          limit: 0,
        })
      : { docs: [] };
    return [
      ...main.docs.map((record) => String((record as { slug?: string }).slug)),
      ...versions.docs
        .filter(({ latest }) => latest)
        .map(({ version }) => String((version as { slug?: string }).slug)),
    ];
  };
  const taken = new Set(await find({ equals: base }));
  for (let first = 2; taken.has(first === 2 ? base : `${base}-${first - 1}`); first += batch) {
    const next = Array.from({ length: batch }, (_, at) => `${base}-${first + at}`);
    for (const slug of await find({ in: next })) taken.add(slug);
  }
  return taken;
}

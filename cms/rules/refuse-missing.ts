import type { CollectionBeforeChangeHook, CollectionConfig, CollectionSlug, PayloadRequest } from 'payload';
import { type FilledIn, filledIn, idIn, labelOf } from './filled-in.ts';
import { refuse } from './refuse.ts';

/**
 * What a record newly points to stands there: MongoDB takes any id, and SQLite's own refusal does not say which.
 * What it pointed to before may be gone by now, and is no reason to refuse another change.
 */
export const refuseMissing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeChange: [refuseMissingRecord, ...(collection.hooks?.beforeChange ?? [])],
  },
});

const refuseMissingRecord: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const before = new Set([...chosen(collection.fields, originalDoc ?? {})].map(({ key }) => key));
  for (const { field, slug, id, key } of chosen(collection.fields, data))
    if (!before.has(key) && !(await stands(slug, id, req)))
      refuse(`Mục đang chọn ở “${labelOf(field)}” không còn nữa; hãy tải lại trang rồi chọn lại.`, 409);
  return data;
};

type Chosen = Pick<FilledIn, 'field'> & { slug: CollectionSlug; id: string; key: string };

/** The records that a record points to. */
function* chosen(fields: CollectionConfig['fields'], data: Record<string, unknown>): Generator<Chosen> {
  for (const { field, value } of filledIn(fields, data)) {
    if (field.type !== 'relationship' && field.type !== 'upload') continue;
    const slug = field.relationTo as CollectionSlug;
    for (const id of [value].flat().map((one) => String(idIn(one))))
      yield { field, slug, id, key: `${slug}/${id}` };
  }
}

async function stands(slug: CollectionSlug, id: string, req: PayloadRequest): Promise<boolean> {
  return (await req.payload.count({ collection: slug, where: { id: { equals: id } }, req })).totalDocs > 0;
}

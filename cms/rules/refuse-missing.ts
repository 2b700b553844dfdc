import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  CollectionSlug,
  PayloadRequest,
} from 'payload';
import { type FilledIn, filledIn, idIn, isValues, labelOf } from './filled-in.ts';
import { refuse } from './refuse.ts';

/** What a record points to stands there: MongoDB takes any id, and SQLite's own refusal does not say which. */
export const refuseMissing = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseMissingRecord, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

const refuseMissingRecord: CollectionBeforeOperationHook = async ({ args, collection, operation, req }) => {
  const { data } = args as { data?: unknown };
  if ((operation !== 'create' && operation !== 'update') || !isValues(data)) return args;
  for (const said of filledIn(collection.fields, data))
    if (!(await stands(said, req)))
      refuse(`Mục đang chọn ở “${labelOf(said.field)}” không còn nữa; hãy tải lại trang rồi chọn lại.`, 409);
  return args;
};

async function stands({ field, value }: FilledIn, req: PayloadRequest): Promise<boolean> {
  if (field.type !== 'relationship' && field.type !== 'upload') return true;
  const ids = [...new Set([value].flat().map((one) => String(idIn(one))))];
  if (ids.length === 0) return true;
  const { totalDocs } = await req.payload.count({
    collection: field.relationTo as CollectionSlug,
    where: { id: { in: ids } },
    req,
  });
  return totalDocs === ids.length;
}

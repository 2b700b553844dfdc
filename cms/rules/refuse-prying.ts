import type { CollectionBeforeOperationHook, CollectionConfig, SanitizedCollectionConfig } from 'payload';
import { isValues } from './filled-in.ts';
import { refuse } from './refuse.ts';

/**
 * A list is asked about its own records. A filter inside a filter's value, or an order by what a related record
 * holds, goes past the access of those records: whoever asks often enough learns what they may not read.
 */
export const refusePrying = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refusePryingRequest, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

const refusePryingRequest: CollectionBeforeOperationHook = ({ args, collection }) => {
  const { where, sort } = args as { where?: unknown; sort?: unknown };
  if (!isPlain(where)) refuse('Giá trị dùng để tìm, lọc không đúng kiểu dữ liệu; hãy sửa lại.');
  if (ordersByRelated(sort, collection)) refuse('Không sắp xếp được theo mục này; hãy chọn cột khác.');
  return args;
};

/** Whether each field is compared with plain values. */
const isPlain = (where: unknown): boolean =>
  !isValues(where) ||
  Object.entries(where).every(([name, asked]) =>
    /^(?:and|or)$/i.test(name)
      ? [asked].flat().every(isPlain)
      : !isValues(asked) || Object.values(asked).flat().every(isPlainValue),
  );

const isPlainValue = (value: unknown) => !isValues(value) || value instanceof Date || 'toHexString' in value;

function ordersByRelated(sort: unknown, { flattenedFields }: SanitizedCollectionConfig): boolean {
  const paths = [sort].flat().flatMap((one) => String(one ?? '').split(','));
  return paths.some((path) => {
    const [first, ...rest] = path.trim().replace(/^-/, '').split('.');
    const field = flattenedFields.find(({ name }) => name === first);
    return rest.length > 0 && (field?.type === 'relationship' || field?.type === 'upload');
  });
}

import type { CollectionBeforeOperationHook, CollectionConfig, Field, Option, PayloadRequest } from 'payload';
import { refuse } from './refuse.ts';

type Values = Record<string, unknown>;

/** First of all: what is not of a field's kind at all reaches neither our rules nor the database. */
export const refuseMalformed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseMalformedRequest, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

const refuseMalformedRequest: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { id, data } = args as { id?: unknown; data?: unknown };
  if (id !== undefined && !isId(id, req)) refuse('Không có mục nào mang mã này; hãy xem lại địa chỉ.', 404);
  if (operation !== 'create' && operation !== 'update') return args;
  const flaw = isObject(data) ? malformedField(collection.fields, data, req) : undefined;
  if (flaw) refuse(`Giá trị của mục “${flaw}” không đúng kiểu dữ liệu; hãy sửa mục đó rồi gửi lại.`);
  return args;
};

/** The label of the first field whose value no form could have sent. */
function malformedField(fields: readonly Field[], data: Values, req: PayloadRequest): string | undefined {
  for (const field of fields) {
    if (field.type === 'tabs') {
      for (const tab of field.tabs) {
        const flaw = malformedField([{ ...tab, type: 'name' in tab ? 'group' : 'row' } as Field], data, req);
        if (flaw) return flaw;
      }
    } else if (!('name' in field)) {
      const flaw = 'fields' in field && malformedField(field.fields, data, req);
      if (flaw) return flaw;
    } else {
      const value = data[field.name];
      if (isLeftOut(field, value)) continue;
      if (!isOfKind(field, value, req)) return String(('label' in field && field.label) || field.name);
      const rows = field.type === 'group' ? [value] : field.type === 'array' ? value : [];
      for (const row of rows as Values[]) {
        const flaw = malformedField('fields' in field ? field.fields : [], row, req);
        if (flaw) return flaw;
      }
    }
  }
  return undefined;
}

/** As forms say that nothing was chosen; what consists of fields, and a record's own times, cannot be nothing. */
function isLeftOut({ name, type }: Field & { name: string }, value: unknown): boolean {
  if (value === null)
    return type !== 'array' && type !== 'group' && !['createdAt', 'updatedAt'].includes(name);
  if (value === '') return type !== 'date' && type !== 'array' && type !== 'group';
  return value === undefined || (type === 'array' && (value === 0 || value === '0'));
}

function isOfKind(field: Field, value: unknown, req: PayloadRequest): boolean {
  switch (field.type) {
    case 'text':
    case 'textarea':
    case 'email':
    case 'code':
      return everyOne(field, value, isText);
    case 'select':
    case 'radio':
      return everyOne(field, value, (one) => field.options.some((option) => valueIn(option) === one));
    case 'number':
      return everyOne(field, value, isNumber);
    case 'date':
      return (isText(value) || value instanceof Date) && !Number.isNaN(new Date(value as string).getTime());
    case 'checkbox':
      return typeof value === 'boolean' || value === 'true' || value === 'false';
    case 'relationship':
    case 'upload':
      return everyOne(field, value, (one) => isId(idIn(one), req));
    case 'richText':
      return isObject(value) && isObject(value.root) && Array.isArray(value.root.children);
    case 'array':
      return Array.isArray(value) && value.every(isObject);
    case 'group':
      return isObject(value);
    default:
      return true;
  }
}

const everyOne = (field: Field, value: unknown, isRight: (one: unknown) => boolean): boolean =>
  'hasMany' in field && field.hasMany ? Array.isArray(value) && value.every(isRight) : isRight(value);

const valueIn = (option: Option) => (typeof option === 'string' ? option : option.value);

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0');

const isNumber = (value: unknown) =>
  (typeof value === 'number' || isText(value)) && Number.isFinite(Number(value));

/** A relation is sent as an id, as the record, or as both with its collection. */
function idIn(value: unknown): unknown {
  if (!isObject(value) || 'toHexString' in value) return value;
  return 'relationTo' in value ? idIn(value.value) : value.id;
}

const isId = (id: unknown, { payload }: PayloadRequest): boolean =>
  payload.db.defaultIDType === 'number'
    ? Number.isSafeInteger(typeof id === 'string' ? Number(id) : id)
    : /^[\da-f]{24}$/i.test(String(id));

const isObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

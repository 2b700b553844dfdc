import type {
  CollectionBeforeOperationHook,
  CollectionConfig,
  Field,
  GlobalBeforeOperationHook,
  GlobalConfig,
  Option,
  PayloadRequest,
} from 'payload';
import { filledIn, idIn, isValues, labelOf, type NamedField, type Values } from './filled-in.ts';
import { refuse } from './refuse.ts';

/** First of all: what is not of a field's kind at all reaches neither our rules nor the database. */
export const refuseMalformed = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  hooks: {
    ...collection.hooks,
    beforeOperation: [refuseMalformedRecord, ...(collection.hooks?.beforeOperation ?? [])],
  },
});

/** The same for settings. */
export const refuseMalformedSettings = (settings: GlobalConfig): GlobalConfig => ({
  ...settings,
  hooks: {
    ...settings.hooks,
    beforeOperation: [refuseMalformedGlobal, ...(settings.hooks?.beforeOperation ?? [])],
  },
});

const refuseMalformedRecord: CollectionBeforeOperationHook = ({ args, collection, operation, req }) => {
  const { id, data } = args as { id?: unknown; data?: unknown };
  if (id !== undefined && !isId(id, req)) refuse('Không có mục nào mang mã này; hãy xem lại địa chỉ.', 404);
  if ((operation === 'create' || operation === 'update') && isValues(data))
    refuseFlaw(collection.fields, data, req);
  return args;
};

const refuseMalformedGlobal: GlobalBeforeOperationHook = ({ args, global, operation, req }) => {
  if (operation === 'update' && isValues(args.data)) refuseFlaw(global.fields, args.data, req);
  return args;
};

/** @throws naming the first field whose value no form could have sent */
function refuseFlaw(fields: readonly Field[], data: Values, req: PayloadRequest): void {
  for (const { field, value } of filledIn(fields, data))
    if (!isOfKind(field, value, req))
      refuse(`Giá trị của mục “${labelOf(field)}” không đúng kiểu dữ liệu; hãy sửa mục đó rồi gửi lại.`);
}

function isOfKind(field: NamedField, value: unknown, req: PayloadRequest): boolean {
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
      return isValues(value) && isValues(value.root) && Array.isArray(value.root.children);
    case 'array':
      return Array.isArray(value) && value.every(isValues);
    case 'group':
      return isValues(value);
    default:
      return true;
  }
}

const everyOne = (field: NamedField, value: unknown, isRight: (one: unknown) => boolean): boolean =>
  'hasMany' in field && field.hasMany ? Array.isArray(value) && value.every(isRight) : isRight(value);

const valueIn = (option: Option) => (typeof option === 'string' ? option : option.value);

const isText = (value: unknown) => typeof value === 'string' && !value.includes('\0');

const isNumber = (value: unknown) =>
  (typeof value === 'number' || isText(value)) && Number.isFinite(Number(value));

const isId = (id: unknown, { payload }: PayloadRequest): boolean =>
  payload.db.defaultIDType === 'number'
    ? Number.isSafeInteger(typeof id === 'string' ? Number(id) : id)
    : (typeof id === 'string' || (isValues(id) && 'toHexString' in id)) && /^[\da-f]{24}$/i.test(String(id));

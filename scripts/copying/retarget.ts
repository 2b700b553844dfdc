import type { FlattenedField } from 'payload';
import type { Id, IdMap } from './id-map.ts';

type Data = Record<string, unknown>;

/** The same values with every reference to another record turned into that record's id in the other database. */
export function retarget(data: Data, fields: readonly FlattenedField[], ids: IdMap): Data {
  const result = { ...data };
  for (const field of fields) {
    if (!('name' in field) || result[field.name] === null || result[field.name] === undefined) continue;
    result[field.name] = value(result[field.name], field, ids);
  }
  return result;
}

function value(current: unknown, field: FlattenedField, ids: IdMap): unknown {
  switch (field.type) {
    case 'relationship':
    case 'upload':
      return Array.isArray(current)
        ? current.flatMap((one) => reference(one, field.relationTo, ids) ?? [])
        : reference(current, field.relationTo, ids);
    case 'group':
    case 'tab':
      return retarget(current as Data, field.flattenedFields, ids);
    case 'array':
      return (current as Data[]).map((row) => retarget(row, field.flattenedFields, ids));
    case 'richText':
    case 'json':
      return inside(current, ids);
    default:
      return current;
  }
}

/** To nobody where the record is gone, as SQLite has it. */
function reference(current: unknown, relationTo: string | readonly string[], ids: IdMap): unknown {
  if (typeof relationTo === 'string') return ids(relationTo, idIn(current)) ?? null;
  const { relationTo: collection, value } = current as { relationTo: string; value: unknown };
  const id = ids(collection, idIn(value));
  return id === undefined ? null : { relationTo: collection, value: id };
}

const idIn = (current: unknown): Id =>
  typeof current === 'object' && current !== null ? (current as { id: Id }).id : (current as Id);

/**
 * In rich text a picture or a link names `relationTo` and `value`; an outbox row's touched names `collection` and
 * `id`. No database watches over these: what names a record that is gone stays.
 */
function inside(current: unknown, ids: IdMap): unknown {
  if (Array.isArray(current)) return current.map((one) => inside(one, ids));
  if (typeof current !== 'object' || current === null) return current;
  const entries = Object.entries(current).map(([key, inner]) => [key, inside(inner, ids)] as const);
  const result: Data = Object.fromEntries(entries);
  if (typeof result.relationTo === 'string' && result.value !== undefined)
    result.value = ids(result.relationTo, idIn(result.value)) ?? result.value;
  if (typeof result.collection === 'string' && typeof result.id === 'string')
    result.id = textThere(result.collection, result.id, ids);
  return result;
}

/** The same for an id that is kept as text. */
export const textThere = (collection: string, id: string, ids: IdMap): string =>
  String(ids(collection, /^\d{1,15}$/.test(id) ? Number(id) : id) ?? id);

import type { Field } from 'payload';

export type Values = Record<string, unknown>;
export type NamedField = Extract<Field, { name: string }>;
export type FilledIn = { field: NamedField; value: unknown };

/**
 * The fields that sent data speak of, with what they say, a field before those inside it: lazily, so that whoever
 * finds something wrong with one stops before what is inside.
 */
export function* filledIn(fields: readonly Field[], data: Values): Generator<FilledIn> {
  for (const field of fields) {
    if (field.type === 'tabs') {
      const tabs = field.tabs.map((tab) => ({ ...tab, type: 'name' in tab ? 'group' : 'row' }) as Field);
      yield* filledIn(tabs, data);
    } else if (!('name' in field)) {
      if ('fields' in field) yield* filledIn(field.fields, data);
    } else {
      const value = data[field.name];
      if (isLeftOut(field, value)) continue;
      yield { field, value };
      if (field.type === 'group' && isValues(value)) yield* filledIn(field.fields, value);
      if (field.type === 'array' && Array.isArray(value))
        for (const row of value.filter(isValues)) yield* filledIn(field.fields, row);
    }
  }
}

/** As forms say that nothing was chosen; what consists of fields, and a record's own times, cannot be nothing. */
function isLeftOut({ name, type }: NamedField, value: unknown): boolean {
  if (value === null)
    return type !== 'array' && type !== 'group' && !['createdAt', 'updatedAt'].includes(name);
  if (value === '') return type !== 'date' && type !== 'array' && type !== 'group';
  return value === undefined || (type === 'array' && (value === 0 || value === '0'));
}

export const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A relation is an id or the record. */
export const idIn = (value: unknown): unknown =>
  isValues(value) && !('toHexString' in value) ? value.id : value;

/** What a person calls the field. */
export const labelOf = (field: NamedField): string => String(('label' in field && field.label) || field.name);

import type { CollectionConfig, Field } from 'payload';

/** Indexes every relation, as SQLite's tables do by themselves and MongoDB's do not. */
export const indexRelations = (collection: CollectionConfig): CollectionConfig => ({
  ...collection,
  fields: collection.fields.map(indexed),
});

function indexed(field: Field): Field {
  if (field.type === 'relationship' || field.type === 'upload') return { ...field, index: true };
  if (field.type === 'tabs')
    return { ...field, tabs: field.tabs.map((tab) => ({ ...tab, fields: tab.fields.map(indexed) })) };
  if ('fields' in field) return { ...field, fields: field.fields.map(indexed) } as Field;
  return field;
}

import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, TextField, Where } from 'payload';
import { fold } from '#models/vietnamese/fold.ts';

/** What the list's search box looks in: the record's names without marks, since SQLite's LIKE knows only ASCII. */
export const searchTextField = (label: string): TextField => ({
  name: 'searchText',
  type: 'text',
  label,
  access: { create: () => false, update: () => false },
  admin: {
    hidden: true,
    disableListColumn: true,
    disableListFilter: true,
    disableBulkEdit: true,
    components: { Diff: '/admin/no-button.tsx#NoButton' },
  },
});

/** Fills `searchText` from those fields at each save. */
export const keepSearchText =
  (...sources: string[]): CollectionBeforeChangeHook =>
  ({ data, originalDoc }) => ({
    ...data,
    searchText: fold(sources.map((name) => data[name] ?? originalDoc?.[name] ?? '').join(' ')),
  });

/** Folds what is looked for in `searchText` the same way: "Đào" and "dao" find alike. */
export const foldSearch: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (operation !== 'read' || !('where' in args) || !args.where) return args;
  return { ...args, where: foldWhere(args.where) };
};

function foldWhere(where: Where): Where {
  return Object.fromEntries(
    Object.entries(where).map(([key, value]) => {
      if (Array.isArray(value)) return [key, value.map(foldWhere)];
      if (key !== 'searchText' || !value) return [key, value];
      return [key, Object.fromEntries(Object.entries(value).map(([op, text]) => [op, folded(text)]))];
    }),
  );
}

const folded = (value: unknown) => (typeof value === 'string' ? fold(value) : value);

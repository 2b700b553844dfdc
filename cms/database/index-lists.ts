import type { Schema } from 'mongoose';

/**
 * A plugin of every schema on MongoDB: Payload sorts a list by its column and then by `createdAt`, and an index
 * spares the server the sorting only if it goes on the same way. Lists are sorted by dates.
 */
export function indexLists(schema: Schema): void {
  for (const [keys] of schema.indexes()) {
    const [column = '', ...more] = Object.keys(keys);
    if (more.length > 0 || column === 'createdAt' || schema.path(column)?.instance !== 'Date') continue;
    schema.index({ [column]: 1, createdAt: 1 });
  }
  if (schema.path('latest')) schema.index(newestVersions);
}

/** The list of stories reads the newest version of each, and what is searched stands in the index. */
const newestVersions = { latest: 1, 'version.updatedAt': 1, createdAt: 1, 'version.searchText': 1 } as const;

import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { index } from '@payloadcms/db-sqlite/drizzle/sqlite-core';
import { root } from '../environment.ts';

/**
 * The embedded file. It runs without transactions: the driver opens a new connection for each and two of
 * them in one process cannot wait for each other, so every act is written so that it can be taken up again
 * instead. The schema is brought up to date by open-newsroom.ts alone.
 */
export const sqlite = (url: string) =>
  sqliteAdapter({
    client: { url },
    idType: 'number',
    autoIncrement: true,
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir: join(root, 'cms', 'migrations'),
    afterSchemaInit: [indexTextsByParent],
  });

type SchemaHook = NonNullable<NonNullable<Parameters<typeof sqliteAdapter>[0]>['afterSchemaInit']>[number];

/** Lists of texts are written anew at each save of their record: Payload finds the old ones without an index. */
const indexTextsByParent: SchemaHook = ({ extendTable, schema }) => {
  for (const [name, table] of Object.entries(schema.tables))
    if (name.endsWith('_texts'))
      extendTable({
        table,
        extraConfig: ({ parent }) => ({
          [`${name}_parent_idx`]: index(`${name}_parent_idx`).on(parent as never),
        }),
      });
  return schema;
};

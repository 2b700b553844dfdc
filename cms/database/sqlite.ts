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
    afterSchemaInit: [indexTextsByParent, indexStories],
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

/**
 * The newsroom's list reads the newest version of every story: in the order it shows them, by state, by the hour of
 * publication, and what is searched stands in the index, so that 100,000 stories need not be read to find ten.
 */
const indexStories: SchemaHook = ({ extendTable, schema }) => {
  const table = schema.tables._articles_v;
  if (!table) throw new Error('the table of the stories’ versions has another name now');
  extendTable({
    table,
    extraConfig: ({ latest, createdAt, ...version }) => {
      const on = (name: string, ...columns: unknown[]) => ({
        [`_articles_v_${name}_idx`]: index(`_articles_v_${name}_idx`).on(
          latest as never,
          ...(columns as never[]),
        ),
      });
      const { version_updatedAt, version_searchText, version_editorialState, version_publishedAt } = version;
      return {
        ...on('newest', version_updatedAt, createdAt, version_searchText),
        ...on('state', version_editorialState, version_updatedAt, createdAt),
        ...on('hour', version_publishedAt, createdAt),
      };
    },
  });
  return schema;
};

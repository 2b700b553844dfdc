import { join } from 'node:path';
import { mongooseAdapter } from '@payloadcms/db-mongodb';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
import { type Environment, root } from '../environment.ts';

/**
 * SQLite for `file:`, MongoDB for `mongodb://`. SQLite runs without transactions: the driver opens a
 * new connection for each and two of them in one process cannot wait for each other, so every act is
 * written so that it can be taken up again instead. The schema is brought up to date by open-newsroom.ts alone.
 */
export function databaseAdapter({ databaseUrl }: Environment) {
  if (!databaseUrl.startsWith('file:')) return mongooseAdapter({ url: databaseUrl });
  return sqliteAdapter({
    client: { url: databaseUrl },
    idType: 'number',
    autoIncrement: true,
    wal: true,
    busyTimeout: 5000,
    push: false,
    migrationDir: join(root, 'cms', 'migrations'),
  });
}

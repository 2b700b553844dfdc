import { join } from 'node:path';
import { sqliteAdapter } from '@payloadcms/db-sqlite';
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
  });

import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Environment } from '#cms/environment.ts';
import { openNewsroom } from '#cms/open-newsroom.ts';
import type { Manifest } from './manifest.ts';

/** The name of a SQLite database in an archive. */
export const sqliteName = 'guong-sang.db';

export const sqliteFile = (databaseUrl: string): string | undefined =>
  databaseUrl.startsWith('file:') ? databaseUrl.slice('file:'.length) : undefined;

export const kindOf = (databaseUrl: string): Manifest['database'] =>
  sqliteFile(databaseUrl) ? 'sqlite' : 'mongodb';

export async function withPayload<T>(
  environment: Environment,
  use: (payload: Payload) => Promise<T>,
): Promise<T> {
  const payload = await openNewsroom(environment, randomUUID());
  try {
    return await use(payload);
  } finally {
    await payload.destroy();
  }
}

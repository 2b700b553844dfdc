import { mkdirSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { migrate } from './database/migrate.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { newsroomConfig } from './newsroom-config.ts';

/**
 * The newsroom for a script, the worker or a test: Payload on this environment's database, its schema up
 * to date. Close it with `payload.destroy()`.
 */
export async function openNewsroom(environment: Environment = readEnvironment()): Promise<Payload> {
  mkdirSync(environment.dataDir, { recursive: true });
  const payload = await getPayload({
    config: newsroomConfig(environment),
    key: environment.databaseUrl,
    disableOnInit: true,
  });
  await migrate(payload);
  return payload;
}

import { mkdirSync } from 'node:fs';
import { getPayload, type Migration, type Payload } from 'payload';
import { guardMigration } from './database/guard-migration.ts';
import { Unusable } from './database/unusable.ts';
import { withoutPassword } from './database/without-password.ts';
import { type Environment, readEnvironment } from './environment.ts';
import { migrations } from './migrations/index.ts';
import { newsroomConfig } from './newsroom-config.ts';

/**
 * The newsroom for a script, the worker or a test: Payload on this environment's database, its schema up
 * to date. Close it with `payload.destroy()`; a closed one cannot be opened again in the same process under the
 * same key.
 */
export async function openNewsroom(
  environment: Environment = readEnvironment(),
  key = environment.databaseUrl,
): Promise<Payload> {
  const { databaseUrl, dataDir } = environment;
  mkdirSync(dataDir, { recursive: true });
  const open = () => getPayload({ config: newsroomConfig(environment), key, disableOnInit: true });
  try {
    // MongoDB has no schema to change.
    return await (databaseUrl.startsWith('file:')
      ? guardMigration(databaseUrl.slice('file:'.length), migrations as Migration[], open)
      : open());
  } catch (error) {
    throw new Error(unreadable(databaseUrl, error), { cause: error });
  }
}

/** Why the database cannot be used, in one sentence, without the password that its address may hold. */
function unreadable(databaseUrl: string, error: unknown): string {
  const database = `Không mở được cơ sở dữ liệu ${withoutPassword(databaseUrl)}`;
  if (error instanceof Unusable) return `${database}: ${error.message}.`;
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `${database} (${reason}); hãy kiểm tra DATABASE_URL, hoặc khôi phục tệp từ bản sao lưu.`;
}

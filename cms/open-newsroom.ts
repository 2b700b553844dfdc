import { mkdirSync } from 'node:fs';
import { getPayload, type Payload } from 'payload';
import { guardMigration } from './database/guard-migration.ts';
import { migrate } from './database/migrate.ts';
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
  mkdirSync(environment.dataDir, { recursive: true });
  try {
    const finish = guardSchema(environment.databaseUrl);
    const payload = await getPayload({
      config: newsroomConfig(environment),
      key,
      disableOnInit: true,
    });
    await migrate(payload);
    finish();
    return payload;
  } catch (error) {
    throw new Error(unreadable(environment.databaseUrl, error), { cause: error });
  }
}

/** MongoDB has no schema to change. */
const guardSchema = (databaseUrl: string): (() => void) =>
  databaseUrl.startsWith('file:')
    ? guardMigration(
        databaseUrl.slice('file:'.length),
        migrations.map(({ name }) => name),
      )
    : () => {};

/** Why the database cannot be used, in one sentence, without the password that its address may hold. */
function unreadable(databaseUrl: string, error: unknown): string {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `Không mở được cơ sở dữ liệu ${withoutPassword(databaseUrl)} (${reason}); hãy kiểm tra DATABASE_URL, hoặc khôi phục tệp từ bản sao lưu.`;
}

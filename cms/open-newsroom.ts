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
  try {
    const payload = await getPayload({
      config: newsroomConfig(environment),
      key: environment.databaseUrl,
      disableOnInit: true,
    });
    await migrate(payload);
    return payload;
  } catch (error) {
    throw new Error(unreadable(environment.databaseUrl, error), { cause: error });
  }
}

/** Why the database cannot be used, in one sentence, without the password that its address may hold. */
function unreadable(databaseUrl: string, error: unknown): string {
  const address = databaseUrl.replace(/\/\/[^@/]*@/, '//');
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  return `Không mở được cơ sở dữ liệu ${address} (${reason}); hãy kiểm tra DATABASE_URL, hoặc khôi phục tệp từ bản sao lưu.`;
}

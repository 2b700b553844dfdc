import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Payload } from 'payload';

/** Tells the worker that something is due; its poll stands behind this, so a failure is only logged. */
export async function wakeWorker(payload: Payload): Promise<void> {
  const file = join(payload.config.custom.dataDir, 'wake');
  await writeFile(file, new Date().toISOString()).catch((error) =>
    payload.logger.warn({
      err: error,
      msg: `Không ghi được tệp ${file}; tiến trình xuất bản sẽ tự thấy việc mới sau ít giây.`,
    }),
  );
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '#cms/environment.ts';
import { say } from './say.ts';

/**
 * Migrates the database, makes the first administrator and plants the demo where there is nothing,
 * in a process of its own that gives its memory back. Its last error line is the reason it failed.
 */
export function prepareNewsroom(withDemo: boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'scripts/prepare.ts'), ...(withDemo ? [] : ['--no-demo'])],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'pipe'] },
    );
    let reason = '';
    createInterface({ input: child.stdout }).on('line', (line) => say('chuẩn bị', line));
    createInterface({ input: child.stderr }).on('line', (line) => {
      reason = line || reason;
    });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Error(reason || `Chuẩn bị cơ sở dữ liệu không thành công (mã ${code}).`)),
    );
  });
}

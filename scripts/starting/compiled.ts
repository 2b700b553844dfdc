import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from '#cms/environment.ts';
import { buildRenderer } from '#site/renderer/build.ts';
import type { Compiled } from './build-if-changed.ts';

/** The portal's templates, compiled into a renderer. */
export const compiledSite: Compiled = {
  output: 'site/dist',
  sources: ['content-models', 'site/astro.config.ts', 'site/public', 'site/renderer', 'site/src'],
  build: buildRenderer,
};

/** The newsroom's admin, compiled by Next. */
export const compiledCms: Compiled = {
  output: 'cms/.next',
  sources: ['content-models', 'cms'],
  build: () => runQuietly(join(root, 'node_modules/next/dist/bin/next'), ['build', 'cms']),
};

/** Runs a program of the project; its words are shown only when it fails. */
function runQuietly(script: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: Buffer[] = [];
    child.stdout.on('data', (bytes) => said.push(bytes));
    child.stderr.on('data', (bytes) => said.push(bytes));
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) return resolve();
      process.stderr.write(Buffer.concat(said));
      reject(new Error(`Biên dịch không thành công (${args.join(' ')}); xem thông báo ở trên.`));
    });
  });
}

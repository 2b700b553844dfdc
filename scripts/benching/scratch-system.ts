import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#cms/environment.ts';

export type Running = {
  child: ChildProcess;
  said: () => string;
  peakMegabytes: () => number;
  stop: () => Promise<void>;
};

/** Runs one of the system's programs on a scratch data folder and waits until it is ready. */
export async function runProgram(script: string, env: Record<string, string>): Promise<Running> {
  const child = spawn(process.execPath, [join(root, 'scripts', script)], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (bytes) => {
      text += bytes;
    });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`${script} ended with ${code}: ${text}`)));
  });
  return {
    child,
    said: () => text,
    peakMegabytes: () =>
      Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1]) / 1024,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}

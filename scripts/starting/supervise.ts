import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { root } from '#cms/environment.ts';
import { say } from './say.ts';

const firstPause = 500;
const longestPause = 30_000;
const steadyAfter = 60_000;
const patience = 10_000;
const fallsBeforeReady = 3;

/** A program that must keep running: started again when it falls, stopped when asked. */
export type Charge = { ready: Promise<void>; stop: () => Promise<void> };

/**
 * Runs `scripts/<script>` as a child that tells 'ready' over its channel. After a crash it is
 * started again, soon the first time, later and later while it keeps falling. One that `mustStart`
 * and falls three times before it was ever ready is given up: `ready` rejects with its last words.
 */
export function supervise(who: string, script: string, mustStart: boolean): Charge {
  let child: ChildProcess | undefined;
  let isStopping = false;
  let pause = firstPause;
  let timer: NodeJS.Timeout | undefined;
  let lastWords = '';
  let falls = 0;
  let wasReady = false;
  const { promise: ready, resolve, reject } = Promise.withResolvers<void>();

  function start(): void {
    const began = Date.now();
    child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', join(root, 'scripts', script)],
      {
        cwd: root,
        env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    for (const stream of [child.stdout, child.stderr])
      if (stream)
        createInterface({ input: stream }).on('line', (line) => {
          if (!line.trim()) return;
          lastWords = line;
          say(who, line);
        });
    child.on('message', (message) => {
      if (message !== 'ready') return;
      wasReady = true;
      resolve();
    });
    child.once('exit', (code, signal) => {
      child = undefined;
      if (isStopping) return;
      falls += 1;
      if (mustStart && !wasReady && falls >= fallsBeforeReady) return reject(new Error(lastWords));
      if (Date.now() - began > steadyAfter) pause = firstPause;
      say(who, `dừng đột ngột (${signal ?? `mã ${code}`}), khởi động lại sau ${pause / 1000} giây`);
      timer = setTimeout(start, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  }

  start();
  return {
    ready,
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (!child) return;
      const running = child;
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()));
      running.kill('SIGTERM');
      const forced = setTimeout(() => running.kill('SIGKILL'), patience);
      await ended;
      clearTimeout(forced);
    },
  };
}

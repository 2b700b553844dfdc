import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../../scripts/checking/free-port.ts';
import { ownMongo } from '../setup/cms.ts';

export const administrator = { email: 'quantri@example.vn', password: 'mat-khau-quan-tri-1' };

export type System = {
  cms: string;
  portal: string;
  dataDir: string;
  log: () => string;
  /** The process numbers of the running children by the program they run. */
  children: () => Record<'worker' | 'portal' | 'newsroom', number>;
  stop: () => Promise<number | null>;
  remove: () => Promise<void>;
};

/** Waits until the question has an answer; fails with the last reason after `seconds`. */
export async function eventually<T>(
  ask: () => Promise<T | undefined | false>,
  what: string,
  seconds = 60,
): Promise<T> {
  let reason: unknown;
  for (const end = Date.now() + seconds * 1000; Date.now() < end; await pause(50)) {
    try {
      const answer = await ask();
      if (answer) return answer;
    } catch (error) {
      reason = error;
    }
  }
  throw new Error(`not within ${seconds} s: ${what}${reason ? ` (${reason})` : ''}`);
}

export type Run = { child: ChildProcess; said: () => string; ended: Promise<number | null> };

/** Runs `npm start`'s program with settings of its own. */
export function runStart(env: Record<string, string>, args: string[] = []): Run {
  const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
  const child = spawn(process.execPath, ['scripts/start.ts', ...args], {
    env: { ...inherited, ...env } as NodeJS.ProcessEnv,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes) => (text += bytes));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  return { child, said: () => text, ended };
}

function childrenOf(pid: number): Record<'worker' | 'portal' | 'newsroom', number> {
  const pids = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(/\s+/).map(Number);
  const found: Record<string, number> = {};
  for (const child of pids) {
    const name = /scripts\/(\w+)\.ts/.exec(readFileSync(`/proc/${child}/cmdline`, 'utf8'))?.[1];
    if (name) found[name] = child;
  }
  return found as Record<'worker' | 'portal' | 'newsroom', number>;
}

type Beginning = {
  demo?: boolean;
  /** One that was stopped: its data and its addresses. */
  again?: System;
};

/** The whole system in a data folder of its own, on free ports, ready for visitors. */
export async function startSystem({ demo = false, again }: Beginning = {}): Promise<System> {
  const folder = again?.dataDir ?? mkdtempSync(join(tmpdir(), 'guong-sang-'));
  const portOf = async (address?: string) => (address ? new URL(address).port : await freePort());
  const [cmsPort, sitePort] = [await portOf(again?.cms), await portOf(again?.portal)];
  const run = runStart(
    {
      DATA_DIR: folder,
      CMS_PORT: String(cmsPort),
      SITE_PORT: String(sitePort),
      SITE_URL: `http://localhost:${sitePort}`,
      ADMIN_EMAIL: administrator.email,
      ADMIN_PASSWORD: administrator.password,
      ...ownMongo(),
    },
    demo ? [] : ['--no-demo'],
  );
  await eventually(
    async () => {
      if (run.child.exitCode !== null) throw new Error(run.said());
      return run.said().includes('Phòng biên tập:');
    },
    `the system starts; it said: ${run.said()}`,
    280,
  );
  const stop = () => {
    run.child.kill('SIGTERM');
    return run.ended;
  };
  return {
    cms: `http://localhost:${cmsPort}`,
    portal: `http://localhost:${sitePort}`,
    dataDir: folder,
    log: run.said,
    children: () => childrenOf(run.child.pid ?? 0),
    stop,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

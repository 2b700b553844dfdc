import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the worker says of itself: that it lives, and how its last publication went. */
export type WorkerState = {
  at: string;
  /** When something last went live, and whether the worker has failed since. */
  publishedAt?: string;
  failing: boolean;
};

/** How long a living worker may say nothing, in milliseconds; it speaks every five seconds. */
const silence = 30_000;

const fileIn = (dataDir: string) => join(dataDir, 'worker-state.json');

export function writeWorkerState(dataDir: string, state: WorkerState): void {
  writeFileSync(`${fileIn(dataDir)}.part`, JSON.stringify(state));
  renameSync(`${fileIn(dataDir)}.part`, fileIn(dataDir));
}

/** Undefined where no worker has run yet. */
export function readWorkerState(dataDir: string): WorkerState | undefined {
  try {
    return JSON.parse(readFileSync(fileIn(dataDir), 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

export const isWorkerSilent = (state: WorkerState | undefined): boolean =>
  !state || Date.now() - Date.parse(state.at) > silence;

import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { takeLock } from './lock.ts';

/**
 * Does what changes the served release, or which one is served, when no other program does: the worker's
 * publications and a rollback come one after the other. `onWait` is called where it is not at once.
 */
export async function inTurn<T>(
  releases: string,
  work: () => Promise<T>,
  onWait: () => void = () => {},
): Promise<T> {
  const lock = join(releases, 'turn.lock');
  let unlock = takeLock(lock);
  if (!unlock) onWait();
  while (!unlock) {
    await pause(100);
    unlock = takeLock(lock);
  }
  try {
    return await work();
  } finally {
    unlock();
  }
}

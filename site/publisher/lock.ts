import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { readIfThere } from './atomic-file.ts';

/** A process's number with the moment it began: numbers come round again, the pair does not. */
function identity(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${pid} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch {
    return undefined;
  }
}

/**
 * Takes a lock file for this process, or answers undefined where a living process holds it. What a
 * killed process left is taken over. Release it by calling the result.
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const own = identity(process.pid) ?? `${process.pid} 0`;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const descriptor = openSync(file, 'wx');
      writeSync(descriptor, own);
      closeSync(descriptor);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readIfThere(file)?.toString('utf8');
    if (holder && holder === identity(Number(holder.split(' ')[0]))) return undefined;
    rmSync(file, { force: true });
  }
  return undefined;
}

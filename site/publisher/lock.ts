import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
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

const holderOf = (file: string) => readIfThere(file)?.toString('utf8');
const isAlive = (holder: string) => holder === identity(Number(holder.split(' ')[0]));

/**
 * Takes a lock file for this process, or answers undefined where a living process holds it. What a
 * killed process left is taken over. Release it by calling the result.
 */
export function takeLock(file: string): (() => void) | undefined {
  mkdirSync(dirname(file), { recursive: true });
  const own = identity(process.pid) ?? `${process.pid} 0`;
  const claim = `${file}.${process.pid}`;
  writeFileSync(claim, own);
  try {
    for (let attempt = 0; attempt < 3; attempt++) {
      // A link appears with its content, and only one process can make it.
      if (links(claim, file)) return () => holderOf(file) === own && rmSync(file, { force: true });
      const holder = holderOf(file);
      if (holder && isAlive(holder)) return undefined;
      discardStale(file, `${claim}.stale`);
    }
    return undefined;
  } finally {
    rmSync(claim, { force: true });
  }
}

function links(claim: string, file: string): boolean {
  try {
    linkSync(claim, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return false;
  }
}

/** Moves a dead holder's file away; should another process have taken it over just now, it is put back. */
function discardStale(file: string, aside: string): void {
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = holderOf(aside);
  if (moved && isAlive(moved)) links(aside, file);
  rmSync(aside, { force: true });
}

import { readdirSync, readFileSync } from 'node:fs';

/** Notes the most memory, in MB, that any program begun by this one takes until the watch ends. */
export function watchMemory(): { end: () => number } {
  let most = 0;
  const timer = setInterval(() => {
    for (const pid of children()) most = Math.max(most, peakOf(pid));
  }, 20);
  return {
    end() {
      clearInterval(timer);
      return most;
    },
  };
}

const children = (): string[] =>
  readdirSync('/proc/self/task').flatMap((thread) =>
    readFileSync(`/proc/self/task/${thread}/children`, 'utf8').split(' ').filter(Boolean),
  );

/** 0 for a program that has just ended. */
function peakOf(pid: string): number {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { root } from '#cms/environment.ts';

const running = new Set<ChildProcess>();

/** Each line a program says, and whether it said it as an error. */
type Listener = (line: string, isError: boolean) => void;

/** Runs one of the preparation's programs to its end; answers its exit code. */
export async function runProgram(args: readonly string[], listen: Listener): Promise<number | null> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  createInterface({ input: child.stdout }).on('line', (line) => listen(line, false));
  createInterface({ input: child.stderr }).on('line', (line) => listen(line, true));
  try {
    return await new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('close', resolve);
    });
  } finally {
    running.delete(child);
  }
}

/** Ends whatever the preparation still runs, so that nothing writes on after the system has stopped. */
export async function stopPrograms(): Promise<void> {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise<void>((resolve) => {
          child.once('close', () => resolve());
          child.kill('SIGKILL');
        }),
    ),
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { takeLock } from '#site/publisher/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const holding = `
  const { takeLock } = await import(${JSON.stringify(join(import.meta.dirname, '../../../site/publisher/lock.ts'))});
  console.log(takeLock(process.argv[1]) ? 'taken' : 'held');
  setInterval(() => {}, 1000);
`;

/** Another program that takes the lock and lives on, in the given surroundings. */
async function another(file: string, ...around: string[]) {
  const [program = process.execPath, ...args] = [
    ...around,
    process.execPath,
    '--input-type=module',
    '-e',
    holding,
    file,
  ];
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = await once(child.stdout, 'data');
  return { child, said: String(said).trim() };
}

test('only one holder at a time, and the next one after it lets go', () => {
  const file = join(folder, 'own.lock');
  const release = takeLock(file);
  expect(release).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  release?.();
  const again = takeLock(file);
  expect(again).toBeTypeOf('function');
  again?.();
});

test('what a killed program held is free', async () => {
  const file = join(folder, 'killed.lock');
  const { child, said } = await another(file);
  expect(said).toBe('taken');
  expect(takeLock(file)).toBeUndefined();
  child.kill('SIGKILL');
  await once(child, 'exit');
  const release = takeLock(file);
  expect(release).toBeTypeOf('function');
  release?.();
});

test('a program in a container of its own, where all have the number 1, is kept out too', async (context) => {
  const file = join(folder, 'containers.lock');
  const release = takeLock(file);
  const { child, said } = await another(file, 'unshare', '-Upf', '--mount-proc', '--kill-child').catch(
    (error) => context.skip(`no containers can be made here: ${error}`),
  );
  child.kill('SIGKILL');
  release?.();
  expect(said).toBe('held');
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { takeLock } from '#site/publisher/lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = join(folder, 'publisher.lock');
afterEach(() => rmSync(file, { force: true }));

test('only one holder at a time, and the next one after it lets go', () => {
  const release = takeLock(file);
  expect(release).toBeTypeOf('function');
  expect(takeLock(file)).toBeUndefined();
  release?.();
  expect(takeLock(file)).toBeTypeOf('function');
});

test('what a killed process left is taken over', () => {
  const dead = spawnSync(process.execPath, [
    '-e',
    'process.stdout.write(String(process.pid))',
  ]).stdout.toString();
  writeFileSync(file, `${dead} 12345`);
  expect(takeLock(file)).toBeTypeOf('function');
});

test('a living process with the same number that began at another time is no holder', () => {
  writeFileSync(file, `${process.pid} 1`);
  expect(takeLock(file)).toBeTypeOf('function');
});

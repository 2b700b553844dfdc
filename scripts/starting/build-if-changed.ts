import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '#cms/environment.ts';

const ignored = new Set(['.next', 'dist', '.astro', 'node_modules', 'next-env.d.ts']);

function* filesBelow(path: string): Generator<string> {
  const full = join(root, path);
  if (!statSync(full).isDirectory()) {
    yield path;
    return;
  }
  for (const name of readdirSync(full).sort()) if (!ignored.has(name)) yield* filesBelow(join(path, name));
}

function sourceDigest(sources: readonly string[]): string {
  const digest = createHash('sha256');
  for (const source of sources)
    for (const file of filesBelow(source))
      digest
        .update(`${file}\0`)
        .update(readFileSync(join(root, file)))
        .update('\0');
  return digest.digest('hex');
}

/** What is compiled from the sources, and from which. */
export type Compiled = { output: string; sources: readonly string[]; build: () => Promise<void> };

/** Compiles only when a source changed since the last time; answers whether it did. */
export async function buildIfChanged({ output, sources, build }: Compiled): Promise<boolean> {
  const stamp = join(root, output, 'source-digest');
  const digest = sourceDigest(['package-lock.json', 'tsconfig.json', ...sources]);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === digest) return false;
  rmSync(stamp, { force: true });
  await build();
  writeFileSync(stamp, digest);
  return true;
}

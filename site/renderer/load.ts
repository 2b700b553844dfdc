import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { render } from './server.ts';

export type Renderer = {
  render: typeof render;
  /** 16 hex digits that change whenever a template, a style or a library in the bundle does. */
  digest: string;
  /** The folder whose files every release carries: styles, fonts, icons. */
  assets: string;
};

/** Loads what `buildRenderer` made. Throws when it is not there. */
export async function loadRenderer(): Promise<Renderer> {
  const dist = fileURLToPath(new URL('../dist/', import.meta.url));
  const entry = join(dist, 'server/entry.mjs');
  if (!existsSync(entry))
    throw new Error('Chưa biên dịch giao diện cổng (thiếu site/dist/server/entry.mjs).');
  const module: { render: typeof render } = await import(pathToFileURL(entry).href);
  return {
    render: module.render,
    digest: digestOf(dist, ['server', 'client']),
    assets: join(dist, 'client'),
  };
}

function digestOf(dist: string, folders: string[]): string {
  const files = folders
    .flatMap((folder) => readdirSync(join(dist, folder), { recursive: true, withFileTypes: true }))
    .filter((item) => item.isFile())
    .map((item) => join(item.parentPath, item.name))
    .sort();
  const sum = createHash('sha256');
  for (const file of files) sum.update(`${file.slice(dist.length)}\0`).update(readFileSync(file));
  return sum.digest('hex').slice(0, 16);
}

import { appendFileSync } from 'node:fs';
import { readIfThere, writeAtomic } from './atomic-file.ts';

/**
 * What a release holds: address → digest of its page. On disk a log of JSON lines
 * `["/rss.xml","digest"]`, null for a removed address, so that a publication adds a few lines
 * whatever the archive's size; a line torn by a crash is read as not written.
 */
export type Manifest = {
  digests: ReadonlyMap<string, string>;
  /** Notes what has been written and removed; call it after the files are in place. */
  record: (entries: readonly (readonly [path: string, digest: string | null])[]) => void;
};

export function openManifest(file: string): Manifest {
  const digests = new Map<string, string>();
  const text = readIfThere(file)?.toString('utf8') ?? '';
  let lines = 0;
  let torn = false;
  for (const line of text.split('\n')) {
    if (line === '') continue;
    lines += 1;
    const entry = parseLine(line);
    if (!entry) torn = true;
    else if (entry[1] === null) digests.delete(entry[0]);
    else digests.set(entry[0], entry[1]);
  }
  const asText = (entries: Iterable<readonly [string, string | null]>) =>
    Array.from(entries, (entry) => `${JSON.stringify(entry)}\n`).join('');
  if (torn || lines > 2 * digests.size + 1000) writeAtomic(file, asText(digests));
  return {
    digests,
    record(entries) {
      if (entries.length === 0) return;
      appendFileSync(file, asText(entries));
      for (const [path, digest] of entries)
        if (digest === null) digests.delete(path);
        else digests.set(path, digest);
    },
  };
}

function parseLine(line: string): [string, string | null] | undefined {
  try {
    const [path, digest] = JSON.parse(line);
    return typeof path === 'string' && (digest === null || typeof digest === 'string')
      ? [path, digest]
      : undefined;
  } catch {
    return undefined;
  }
}

import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { writeAtomic } from './atomic-file.ts';
import { linkOrCopy } from './snapshot-store.ts';

const keptReleases = 3;

/**
 * The releases of the portal: `<folder>/<name>/` is a whole portal, `<folder>/current` a link to the
 * one that is served, `<folder>/<name>.manifest` what it holds.
 */
export type Releases = {
  folder: string;
  current: () => string | undefined;
  list: () => string[];
  /** A new, empty, invisible release. What an earlier one that was cut short left is thrown away. */
  begin: (assets: string) => Draft;
  /** Serves another release from the next request on, by one rename; it is held no more. */
  switchTo: (name: string) => void;
  /** Serves an earlier release and holds it there. */
  goBackTo: (name: string) => void;
  prune: () => void;
  /**
   * After a rollback the release is held: nothing is written into it until everything is published anew, or
   * something public must go.
   */
  isHeld: () => boolean;
  hold: () => void;
  letGo: () => void;
  pathOf: (name: string) => string;
  manifestOf: (name: string) => string;
};

export type Draft = {
  name: string;
  folder: string;
  /** Makes it a release; its manifest is written by then. */
  finish: () => void;
  /** Throws it away, finished or not. */
  discard: () => void;
};

export function openReleases(folder: string, now: () => Date = () => new Date()): Releases {
  mkdirSync(folder, { recursive: true });
  const link = join(folder, 'current');
  const held = join(folder, 'held');
  const pathOf = (name: string) => join(folder, name);
  const manifestOf = (name: string) => join(folder, `${name}.manifest`);

  const list = () =>
    readdirSync(folder)
      .filter((name) => /^\d{8}T\d{6}(-\d+)?$/.test(name) && lstatSync(pathOf(name)).isDirectory())
      .sort();

  const current = () => {
    try {
      const name = basename(readlinkSync(link));
      return existsSync(pathOf(name)) ? name : undefined;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw error;
    }
  };

  function sweepUnfinished(): void {
    const isLeft = (name: string) =>
      name.startsWith('part-') ||
      (name.endsWith('.manifest') && !existsSync(pathOf(name.slice(0, -'.manifest'.length))));
    for (const name of readdirSync(folder).filter(isLeft)) rmSync(join(folder, name), { recursive: true });
  }

  /** Prepares the link to a release; the result makes it the one that is served. */
  function aimAt(name: string): () => void {
    const next = join(folder, 'next');
    rmSync(next, { force: true });
    symlinkSync(name, next);
    return () => renameSync(next, link);
  }

  const hold = () => writeAtomic(held, `${now().toISOString()}\n`);
  const letGo = () => rmSync(held, { force: true });

  function newName(): string {
    const stamp = now().toISOString().replace(/[-:]/g, '').slice(0, 15);
    const taken = new Set(list());
    for (let n = 1; ; n++) {
      const name = n === 1 ? stamp : `${stamp}-${n}`;
      if (!taken.has(name)) return name;
    }
  }

  return {
    folder,
    current,
    list,
    pathOf,
    manifestOf,
    begin(assets) {
      sweepUnfinished();
      const name = newName();
      const part = join(folder, `part-${name}`);
      mkdirSync(part);
      cpSync(assets, part, { recursive: true });
      const before = current();
      if (before) keepOlderAssets(pathOf(before), part);
      return {
        name,
        folder: part,
        finish: () => renameSync(part, pathOf(name)),
        discard() {
          for (const left of [part, pathOf(name), manifestOf(name)])
            rmSync(left, { recursive: true, force: true });
        },
      };
    },
    isHeld: () => existsSync(held),
    hold,
    letGo,
    switchTo(name) {
      const serve = aimAt(name);
      letGo();
      serve();
    },
    goBackTo(name) {
      const serve = aimAt(name);
      // Held first: killed in between, nothing is written into a release that is not meant to change.
      hold();
      serve();
    },
    prune() {
      const served = current();
      const old = list().filter((name) => name !== served);
      for (const name of old.slice(0, Math.max(0, old.length - keptReleases + 1))) {
        rmSync(pathOf(name), { recursive: true });
        rmSync(manifestOf(name), { force: true });
      }
    },
  };
}

/** A reader's browser may still hold a page of the release before: its style sheets stay reachable. */
function keepOlderAssets(before: string, release: string): void {
  const older = join(before, '_astro');
  if (!existsSync(older)) return;
  mkdirSync(join(release, '_astro'), { recursive: true });
  for (const name of readdirSync(older)) linkOrCopy(join(older, name), join(release, '_astro', name));
}

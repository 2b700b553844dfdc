import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf } from '#site/content/addresses.ts';
import { fillPortal } from '#site/content/portal.ts';
import { allPaths, viewOf } from '#site/content/routes.ts';
import type { View } from '#site/content/view.ts';
import { openSnapshotStore } from '#site/publisher/snapshot-store.ts';
import { servePortal } from '#site/server/serve.ts';

/** What stands at an address of the portal, as text. */
export type Page = { path: string; template: View['page']; text: string };

/** A portal to look at: where it is served, the address it is printed with, all its pages and feeds. */
export type ServedPortal = {
  url: string;
  origin: string;
  pages: Page[];
  close: () => Promise<void>;
};

/** Serves the release of a data folder on a free port. Throws where a page of the snapshot has no file. */
export async function servedPortal(dataDir: string): Promise<ServedPortal> {
  const release = join(dataDir, 'releases/current');
  const portal = fillPortal(openSnapshotStore(join(dataDir, 'snapshot')).readAll());
  const pages = [...allPaths(portal)].flatMap((path) => {
    const view = viewOf(portal, path);
    return view
      ? [{ path, template: view.page, text: readFileSync(join(release, fileOf(path)), 'utf8') }]
      : [];
  });
  if (!portal.site) throw new Error('Bản công khai không có thông tin cổng.');
  return { ...(await servePortal(release, 0)), origin: portal.site.url, pages };
}

export const isHtml = ({ text }: Page): boolean => text.startsWith('<!DOCTYPE html>');

/** One page of each template, the one with most in it. */
export function samples(pages: readonly Page[]): Page[] {
  const fullest = new Map<string, Page>();
  for (const page of pages.filter(isHtml))
    if (page.text.length > (fullest.get(page.template)?.text.length ?? 0)) fullest.set(page.template, page);
  return [...fullest.values()];
}

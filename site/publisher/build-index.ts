import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { asIndexed } from '#models/vietnamese/searchable.ts';
import { writeTwins } from './page-file.ts';

/** A page as the search index takes it in. */
export type IndexedPage = {
  href: string;
  title: string;
  note: string;
  text: string;
  filters: Readonly<Record<string, string[]>>;
};

/** Makes a search index of these pages in a folder that nobody reads yet. */
export type BuildIndex = (pages: Iterable<IndexedPage>, folder: string) => Promise<void>;

/** What Pagefind writes beside an index for pages that use its own appearance. */
const unused = /^pagefind-(?:highlight|ui|modular-ui|component-ui)\./;

/** With Pagefind, a program of its own that ends with the work. The same pages give the same bytes. */
export const buildIndex: BuildIndex = async (pages, folder) => {
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'vi' });
    if (!index) throw new Error(errors.join('; '));
    for (const page of pages) demand(await index.addCustomRecord(record(page)));
    demand(await index.writeFiles({ outputPath: folder }));
  } finally {
    await close();
  }
  for (const file of readdirSync(folder))
    if (unused.test(file)) rmSync(join(folder, file));
    else if (file.endsWith('.js')) writeTwins(join(folder, file));
};

const record = ({ href, title, note, text, filters }: IndexedPage) => ({
  url: href,
  language: 'vi',
  // A page without a word of text would not be found by its title either.
  content: asIndexed(text || title),
  meta: { title: asIndexed(title), note: asIndexed(note) },
  filters: { ...filters },
});

function demand({ errors }: { errors: string[] }): void {
  if (errors.length > 0) throw new Error(`Chưa lập được chỉ mục tìm kiếm: ${errors.join('; ')}`);
}

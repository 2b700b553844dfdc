import { asIndexed, hasMarks } from '#models/vietnamese/searchable.ts';
import { tonePlacements } from '#models/vietnamese/tone-placement.ts';
import type { Filters, Hit, Instance, Options, Pagefind } from './pagefind.ts';

export type Engine = {
  /** The folders that were searched, to see whether they are still the ones. */
  folders: string;
  search: (query: string, filters: Filters) => Promise<Hit[]>;
};

const ranking = {
  termSimilarity: 8,
  pageLength: 0.4,
  diacriticSimilarity: 0,
  metaWeights: { title: 8, note: 1 },
};

/** Opens the parts of the index below `base`; the first brings the program along. */
export async function openEngine(base: string, folders: readonly string[]): Promise<Engine> {
  const [first = ''] = folders;
  const program = `${base}${first}/pagefind.js`;
  const pagefind: Pagefind = await import(/* @vite-ignore */ program);

  async function open(options: Options): Promise<Instance> {
    const at = (folder: string): Options => ({ ...options, ranking, metaCacheTag: folder });
    const instance = pagefind.createInstance({ ...at(first), basePath: `${base}${first}/` });
    await instance.init();
    await Promise.all(folders.slice(1).map((folder) => instance.mergeIndex(`${base}${folder}/`, at(folder))));
    return instance;
  }

  const folding = await open({});
  let exact: Promise<Instance> | undefined;

  /** What was found by any of these terms, letter for letter. */
  async function exactly(terms: readonly string[], filters: Filters): Promise<Set<string>> {
    if (terms.length === 0) return new Set();
    exact ??= open({ exactDiacritics: true });
    const instance = await exact;
    const found = await Promise.all(terms.map((term) => instance.search(term, { filters })));
    return new Set(found.flatMap(({ results }) => results.map(({ id }) => id)));
  }

  return {
    folders: folders.join(),
    async search(query, filters) {
      const term = asIndexed(query).replaceAll('"', ' ').trim();
      const spellings = hasMarks(query) ? tonePlacements(asIndexed(query)) : [];
      const quoted = (spelling: string) => `"${spelling}"`;
      const [{ results }, together, phrases, words] = await Promise.all([
        folding.search(term, { filters }),
        folding.search(quoted(term), { filters }),
        exactly(spellings.map(quoted), filters),
        exactly(spellings, filters),
      ]);
      const whole = new Set(together.results.map(({ id }) => id));
      const length = term.split(/\s+/).length;
      const rank = ({ id, words: places }: Hit): number =>
        (phrases.has(id) ? 4 : 0) +
        (words.has(id) ? 2 : 0) +
        (whole.has(id) || (length > 1 && standTogether(places, length)) ? 1 : 0);
      return results.toSorted((a, b) => rank(b) - rank(a) || b.score - a.score);
    },
  };
}

/** Whether so many of the words found follow one another. */
export function standTogether(words: readonly number[], count: number): boolean {
  let run = 1;
  for (let index = 1; index < words.length && run < count; index++)
    run = words[index] === (words[index - 1] ?? 0) + 1 ? run + 1 : 1;
  return run >= count;
}

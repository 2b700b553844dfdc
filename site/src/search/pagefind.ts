/** The part of Pagefind's programming interface that is used here; the program comes with the index. */
export type Hit = {
  id: string;
  score: number;
  /** Where in the text the words stand that were found, counted in words. */
  words: number[];
  data: () => Promise<{
    url: string;
    content: string;
    meta: { title: string; note: string };
    filters: Record<string, string[]>;
  }>;
};
export type Filters = Record<string, string>;
export type Instance = {
  init: () => Promise<void>;
  mergeIndex: (path: string, options: Options) => Promise<void>;
  search: (term: string, options: { filters: Filters }) => Promise<{ results: Hit[] }>;
  destroy: () => Promise<void>;
};
export type Options = {
  basePath?: string;
  exactDiacritics?: boolean;
  metaCacheTag?: string;
  ranking?: Record<string, number | Record<string, number>>;
};
export type Pagefind = { createInstance: (options: Options) => Instance };

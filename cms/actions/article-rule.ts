import type { PayloadRequest } from 'payload';
import type { Article } from '#cms/payload-types.ts';

/** A story at the moment of an act: as it will be saved, and as the public has it. */
export type Scene = {
  story: Article;
  /** The main row; undefined for a story that is just being made. */
  main?: Article;
  now: string;
  req: PayloadRequest;
};

/** Refuses what must not be, and says what the act itself changes in the story. */
export type ArticleRule = (scene: Scene) => Partial<Article> | Promise<Partial<Article>>;

export const isLive = (main: Article | undefined): boolean => main?._status === 'published';

/** What the public has, or had last, of a story that leaves the portal. */
export const lastPublicOf = (main: Article | undefined): Article['lastPublic'] =>
  main && isLive(main) ? { title: main.title, radio: main.radio } : main?.lastPublic;

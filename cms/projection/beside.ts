import type { Payload, SelectType } from 'payload';
import type { Article, Exemplar, Recording, ScriptVersion } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';
import { inChunks } from '../database/in-chunks.ts';
import type { Alts } from './markdown.ts';
import { altsOf, byId, exemplarsOf, idsOf, isPublicArticle } from './public-articles.ts';

/** What stories are told with: the people, pictures and voices beside them, and the moment it is read at. */
export type Beside = {
  people: ReadonlyMap<string, Exemplar>;
  alts: Alts;
  /** Approved scripts in other languages, by story. */
  versions: ReadonlyMap<string, ScriptVersion[]>;
  recordings: ReadonlyMap<string, Recording>;
  now: Date;
};

export async function besideOf(payload: Payload, articles: Article[], now: Date): Promise<Beside> {
  const versions = await approvedVersions(
    payload,
    'article',
    articles.map(({ id }) => id),
  );
  const voices = [...articles, ...versions].map(({ recording }) => recording);
  return {
    people: await exemplarsOf(payload, articles),
    alts: await altsOf(payload, articles),
    versions: Map.groupBy(versions, ({ article }) => String(idsOf([article])[0])),
    recordings: await byId<Recording>(payload, 'recordings', idsOf(voices)),
    now,
  };
}

/** Whether everyone told of agreed to the radio. */
export const isAirable = (article: Article, { people }: Pick<Beside, 'people'>): boolean =>
  idsOf(article.exemplars).every((id) => {
    const person = people.get(String(id));
    return person !== undefined && consentCovers(person, 'radio');
  });

/** "Không phát trước", until its hour. */
export const embargoOf = ({ embargo }: Article, now: Date): string | undefined =>
  embargo && new Date(embargo) > now ? new Date(embargo).toISOString() : undefined;

/** Whether the public may have the story's script and hear it. */
const isOnAir = (article: Article, beside: Beside): boolean =>
  isPublicArticle(article, beside.people) &&
  isAirable(article, beside) &&
  embargoOf(article, beside.now) === undefined;

/** The recordings that go with a story where it may be heard; one whose files are not made yet stays away. */
export function voicesOf(article: Article, beside: Beside): string[] {
  if (!isOnAir(article, beside)) return [];
  const spoken = [article, ...(beside.versions.get(String(article.id)) ?? [])];
  const ids = idsOf(spoken.map(({ recording }) => recording)).map(String);
  return ids.filter((id) => {
    const made = beside.recordings.get(id);
    return Boolean(made?.air?.file ?? made?.podcast?.file);
  });
}

/** Which of these recordings some story lets the public hear. */
export async function heardRecordings(payload: Payload, ids: Set<string>, now: Date): Promise<Set<string>> {
  const versions = await approvedVersions(payload, 'recording', ids);
  const docs = await articlesNaming(payload, ids);
  const told = await byId<Article>(payload, 'articles', idsOf(versions.map(({ article }) => article)));
  const articles = [...docs, ...told.values()];
  const beside = await besideOf(payload, articles, now);
  return new Set(articles.flatMap((article) => voicesOf(article, beside)).filter((id) => ids.has(id)));
}

/** The stories that these recordings are named by, public or not. */
export async function articlesVoicedBy(payload: Payload, ids: Set<string>): Promise<string[]> {
  const docs = await articlesNaming(payload, ids, {});
  const versions = await approvedVersions(payload, 'recording', ids);
  return [...docs.map(({ id }) => id), ...idsOf(versions.map(({ article }) => article))].map(String);
}

const articlesNaming = (
  payload: Payload,
  recordings: Iterable<string>,
  select?: SelectType,
): Promise<Article[]> =>
  inChunks(recordings, async (chunk) => {
    const where = { recording: { in: chunk } };
    const found = { collection: 'articles', where, select, pagination: false, limit: 0 } as const;
    return (await payload.db.find<Article>(found)).docs;
  });

const approvedVersions = (
  payload: Payload,
  field: 'article' | 'recording',
  ids: Iterable<number | string>,
): Promise<ScriptVersion[]> =>
  inChunks(ids, async (chunk) => {
    const { docs } = await payload.db.find<ScriptVersion>({
      collection: 'script-versions',
      where: { and: [{ [field]: { in: chunk } }, { approved: { equals: true } }] },
      sort: 'id',
      pagination: false,
      limit: 0,
    });
    return docs;
  });

import type { Payload, Where } from 'payload';
import type { Article, Document, DocumentFile, Exemplar, Media } from '#cms/payload-types.ts';
import { isPublic } from '#models/publication.ts';
import { idOf } from '../access/actor.ts';
import { inChunks } from '../database/in-chunks.ts';

type Id = number | string;

export type Collection =
  | 'articles'
  | 'exemplars'
  | 'media'
  | 'recordings'
  | 'movements'
  | 'units'
  | 'documents'
  | 'plans';

const lookLength = 50;

const paths = { exemplars: ['exemplars'], media: ['cover', 'pictures'] } as const;

/** Which of these exemplars or pictures some story on the portal tells of or shows. */
export async function shownOnPortal(
  payload: Payload,
  subject: keyof typeof paths,
  ids: Iterable<Id>,
): Promise<Set<string>> {
  const shown = new Set<string>();
  for (const id of ids) if (await isShown(payload, subject, id)) shown.add(String(id));
  return shown;
}

/**
 * Looks through the stories until one is public: a picture may stand in thousands. One relation is asked
 * for at a time and nothing else, so that the database goes by that relation's index.
 */
async function isShown(payload: Payload, subject: keyof typeof paths, id: Id): Promise<boolean> {
  for (const path of paths[subject]) {
    let after: Where = {};
    for (;;) {
      const { docs } = await payload.db.find<Article>({
        collection: 'articles',
        where: { and: [{ [path]: { equals: id } }, after] },
        select: { _status: true, editorialState: true, exemplars: true },
        sort: 'id',
        limit: lookLength,
        pagination: false,
      });
      const people = await exemplarsOf(payload, docs);
      if (docs.some((article) => isPublicArticle(article, people))) return true;
      const last = docs.at(-1);
      if (!last || docs.length < lookLength) break;
      after = { id: { greater_than: last.id } };
    }
  }
  return false;
}

/** The exemplars that these stories tell of, by id. */
export async function exemplarsOf(payload: Payload, articles: Article[]): Promise<Map<string, Exemplar>> {
  return byId<Exemplar>(
    payload,
    'exemplars',
    articles.flatMap(({ exemplars }) => idsOf(exemplars)),
  );
}

/** Whether the public may read the story, given the people it tells of; one of them missing means no. */
export function isPublicArticle(article: Article, people: ReadonlyMap<string, Exemplar>): boolean {
  const told = idsOf(article.exemplars).map((id) => people.get(String(id)));
  const known = told.filter((exemplar) => exemplar !== undefined);
  return known.length === told.length && isPublic({ ...article, exemplars: known });
}

/** A story that was live once and was taken down, or lost somebody's consent: its address answers "đã gỡ". */
export const isWithdrawn = (article: Article, people: ReadonlyMap<string, Exemplar>): boolean =>
  Boolean(article.firstPublishedAt) &&
  (article.editorialState === 'withdrawn' ||
    (article._status === 'published' &&
      article.editorialState === 'published' &&
      !isPublicArticle(article, people)));

/** What the pictures in these stories' texts show, by id. */
export async function altsOf(payload: Payload, articles: Article[]): Promise<Map<string, string>> {
  const media = await byId<Media>(
    payload,
    'media',
    articles.flatMap(({ pictures }) => idsOf(pictures)),
  );
  return new Map([...media].map(([id, { alt }]) => [id, alt]));
}

/** The files of these documents, by id. */
export const filesOf = (
  payload: Payload,
  documents: Iterable<Document>,
): Promise<Map<string, DocumentFile>> =>
  byId<DocumentFile>(payload, 'document-files', idsOf([...documents].map(({ file }) => file)));

/** Records by id. */
export async function byId<Doc extends { id: Id }>(
  payload: Payload,
  collection: Collection | 'document-files',
  ids: Iterable<Id>,
): Promise<Map<string, Doc>> {
  const wanted = new Set([...ids].map(String));
  const docs = await inChunks(wanted, async (chunk) => {
    const where = { id: { in: chunk } };
    return (await payload.db.find<Doc>({ collection, where, pagination: false, limit: 0 })).docs;
  });
  return new Map(docs.map((doc) => [String(doc.id), doc]));
}

/** The ids in a relationship that may hold several. */
export const idsOf = (values: Parameters<typeof idOf>[0][] | null | undefined): Id[] =>
  (values ?? []).map(idOf).filter((id) => id !== undefined);

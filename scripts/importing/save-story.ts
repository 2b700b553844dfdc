import type { APIError, Payload } from 'payload';
import { latestArticle, mainArticle } from '#cms/actions/latest-article.ts';
import { publishArticle } from '#cms/actions/publish-article.ts';
import { returnArticle } from '#cms/actions/return-article.ts';
import { saveArticle } from '#cms/actions/save-article.ts';
import { submitArticle } from '#cms/actions/submit-article.ts';
import type { Article } from '#cms/payload-types.ts';
import type { EditorialState } from '#models/editorial-state.ts';
import { findImported, type Origin, type Saved } from './imported.ts';
import { storyDigest } from './records.ts';
import { isRefusal, sentenceOf } from './sentence-of.ts';

export type StoryToSave = {
  origin: Origin;
  record: () => Promise<Partial<Article>>;
  /** How far the workflow shall carry it. */
  target: EditorialState;
  returnReason?: string;
};

/**
 * Makes the story a draft, or brings the draft up to date when nobody in the newsroom has worked on it, and
 * carries it to its target by the ordinary acts, so that every rule of theirs holds.
 */
export async function saveStory(payload: Payload, story: StoryToSave): Promise<Saved> {
  const known = await findImported(payload, 'articles', story.origin);
  const latest = known && (await latestArticle(payload, known.id));
  // The main row may keep the digest of an older text, which says nothing about another file.
  if (!latest || (latest.importKey !== story.origin.key && latest.importSourceDigest !== story.origin.digest))
    return create(payload, story);
  const isOurs = storyDigest(latest) === latest.importContentDigest;
  if (latest.importSourceDigest === story.origin.digest)
    return isOurs ? carry(payload, latest, story, 'unchanged') : { ...same(latest), notes: [] };
  if (!isOurs) return { ...same(latest), notes: ['bài đã được sửa trong phòng biên tập, không ghi đè'] };
  if (latest.editorialState !== 'draft' && latest.editorialState !== 'published')
    return { ...same(latest), notes: ['bài đang được xử lý trong phòng biên tập, không ghi đè'] };
  return carry(payload, await rewrite(payload, latest.id, story), story, 'updated');
}

async function rewrite(
  payload: Payload,
  id: number | string,
  { origin, record }: StoryToSave,
): Promise<Article> {
  const made = await record();
  return saveArticle(payload, 'edit', { id, data: { ...made, ...marks(origin, made) } });
}

/** In one step where it goes public at once: half the work of a big first load, and no draft in between. */
async function create(payload: Payload, { target, ...story }: StoryToSave): Promise<Saved> {
  const record = await story.record();
  const data = { ...record, ...marks(story.origin, record) } as Article;
  const make = (changes: Partial<Article>) =>
    payload.create({ collection: 'articles', data: { ...data, ...changes }, depth: 0, draft: true });
  if (target !== 'published') {
    const made = await make(target === 'draft' ? {} : { commitments: answered });
    return carry(payload, made, { ...story, target }, 'new');
  }
  try {
    const made = await make({ act: 'publish' });
    return { result: 'new', id: made.id, notes: [noteOf(made)] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { id } = await make({});
    return { result: 'new', id, notes: [heldBy(error)] };
  }
}

const answered = { noStateSecret: true, realPeople: true };

const marks = (origin: Origin, record: Partial<Article>) => ({
  importKey: origin.key,
  importSourceDigest: origin.digest,
  importContentDigest: storyDigest(record),
});

async function carry(
  payload: Payload,
  article: Article,
  story: StoryToSave,
  result: Saved['result'],
): Promise<Saved> {
  const { id } = article;
  const state = article.editorialState ?? 'draft';
  const mayMove = state === 'draft' && (result !== 'unchanged' || !(await wasTakenDown(payload, article)));
  try {
    if (story.target === 'published' && mayMove) {
      const published = await publishArticle(payload, { id });
      return { result: result === 'unchanged' ? 'updated' : result, id, notes: [noteOf(published)] };
    }
    if ((story.target === 'submitted' || story.target === 'returned') && mayMove)
      await submitArticle(payload, { id });
    if (story.target === 'returned' && (mayMove || state === 'submitted'))
      await returnArticle(payload, { id, reason: story.returnReason ?? 'Cần bổ sung trước khi trình lại.' });
    return { result, id, notes: [] };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { result, id, notes: [heldBy(error)] };
  }
}

/** What was once public and is not now: it is not published again. Under an edit of a live story it still is. */
async function wasTakenDown(payload: Payload, { id, firstPublishedAt }: Article): Promise<boolean> {
  return Boolean(firstPublishedAt) && (await mainArticle(payload, id))?.editorialState !== 'published';
}

const heldBy = (error: APIError): string => `để ở bản nháp: ${sentenceOf(error)}`;

const noteOf = ({ editorialState }: Article): string =>
  editorialState === 'published' ? 'đã đăng' : 'đã duyệt, chờ giờ đăng';

const same = ({ id }: Article): { result: 'unchanged'; id: number | string } => ({ result: 'unchanged', id });

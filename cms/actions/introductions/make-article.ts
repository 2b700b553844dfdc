import { setTimeout as pause } from 'node:timers/promises';
import type { Payload } from 'payload';
import type { Article, Exemplar, Introduction, User } from '#cms/payload-types.ts';
import { allowsArticle } from '#models/introduction-state.ts';
import { excerpt } from '#models/vietnamese/words.ts';
import { idOf } from '../../access/actor.ts';
import { blocksOf, bodyOf, heading } from '../../fields/body-nodes.ts';
import { refuse } from '../../rules/refuse.ts';
import { claim } from '../../saves/claim.ts';
import { release } from '../../saves/turn.ts';

type Id = number | string;
type Made = { article: Id; isNew: boolean };

const sapoLength = 300;

/** How often who clicked second looks whether the first is through, in milliseconds. */
const glance = 100;

/**
 * Lập bài viết: a draft with what the introduction knows carried over, linked in it. The second time the
 * article that is there comes back. Throws an APIError when refused, also to who may not read the introduction.
 */
export async function makeArticle(payload: Payload, { id, by }: { id: Id; by: User }): Promise<Made> {
  const turn = await claim(payload, `introductions/${id}/article`);
  if (turn === undefined) {
    await pause(glance);
    return makeArticle(payload, { id, by });
  }
  try {
    return await findOrMake(payload, id, by);
  } finally {
    await release(payload, turn);
  }
}

async function findOrMake(payload: Payload, id: Id, by: User): Promise<Made> {
  const introduction = await payload.findByID({
    collection: 'introductions',
    id,
    depth: 0,
    overrideAccess: false,
    user: by,
  });
  const known = await articleOf(payload, introduction);
  if (known !== undefined) return { article: known, isNew: false };
  if (!allowsArticle(introduction.state ?? 'draft'))
    refuse('Lượt giới thiệu chưa được chấp nhận nên chưa lập bài viết được.', 403);
  const exemplar = await payload.findByID({
    collection: 'exemplars',
    id: idOf(introduction.exemplar) as Id,
    depth: 0,
  });
  const { id: article } = await payload.create({
    collection: 'articles',
    data: { ...storyOf(introduction, exemplar), importKey: keyOf(introduction) },
    depth: 0,
    user: by,
  });
  await link(payload, introduction, article);
  return { article, isNew: true };
}

/** By its key too: a process killed between making and linking leaves an article without a link. */
async function articleOf(payload: Payload, introduction: Introduction): Promise<Id | undefined> {
  const linked = idOf(introduction.article);
  const found = await payload.db.findOne<Article>({
    collection: 'articles',
    where: {
      or: [
        { importKey: { equals: keyOf(introduction) } },
        ...(linked === undefined ? [] : [{ id: { equals: linked } }]),
      ],
    },
  });
  if (found && found.id !== linked) await link(payload, introduction, found.id);
  return found?.id;
}

const keyOf = ({ id }: Introduction) => `introductions/${id}`;

/** It is no save of the form: whoever has it open may go on. */
const link = (payload: Payload, { id }: Introduction, article: Id) =>
  payload.db.updateOne({
    collection: 'introductions',
    id,
    data: { article, updatedAt: null },
    returning: false,
  });

function storyOf(introduction: Introduction, exemplar: Exemplar): Partial<Article> {
  const { achievementSummary, newDeeds, field, movements, unit, confirmation } = introduction;
  const told = blocksOf(achievementSummary ?? '');
  const news = blocksOf(newDeeds ?? '');
  return {
    title: titleFor(exemplar),
    summary: achievementSummary ? excerpt(achievementSummary, sapoLength) : undefined,
    body: bodyOf([
      ...told,
      ...(news.length > 0 ? [heading('Thành tích mới'), ...news] : []),
    ]) as Article['body'],
    field,
    movements,
    exemplars: [exemplar.id],
    introducedBy: unit,
    confirmation: { number: confirmation?.number, on: confirmation?.on },
  };
}

/** “Phan Văn Thược, thợ xây nghỉ việc”: to begin with; the writer finds the real title. */
const titleFor = ({ name, position }: Exemplar) =>
  position ? `${name}, ${position.charAt(0).toLocaleLowerCase('vi')}${position.slice(1)}` : name;

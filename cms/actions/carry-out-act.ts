import { randomUUID } from 'node:crypto';
import type { CollectionBeforeChangeHook } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import { type EditorialAct, editorialWorkflow } from '#models/editorial-state.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { type Actor, actorOf, idOf } from '../access/actor.ts';
import { isBody } from '../fields/body.ts';
import { picturesIn } from '../projection/body-contents.ts';
import { markOverrides } from '../radio/overrides.ts';
import { storyToSpeak } from '../radio/story-to-speak.ts';
import { demandOwnExemplars } from '../rules/demand-own-exemplars.ts';
import { demandReason } from '../rules/demand-reason.ts';
import { demandTransition } from '../rules/demand-transition.ts';
import { refuse } from '../rules/refuse.ts';
import { approving } from './approve-article.ts';
import type { ArticleRule } from './article-rule.ts';
import { latestArticle, mainArticle } from './latest-article.ts';
import { newGuid, publishing } from './publish-article.ts';
import { returning } from './return-article.ts';
import { submitting } from './submit-article.ts';
import { unpublishing } from './unpublish-article.ts';
import { withdrawing } from './withdraw-article.ts';

const rules: Record<EditorialAct, ArticleRule> = {
  edit: () => ({}),
  submit: submitting,
  return: returning,
  approve: approving,
  publish: publishing,
  unpublish: unpublishing,
  withdraw: withdrawing,
};

/**
 * Holds every save of a story to the workflow, on the newest version, and writes what the server owns:
 * whatever a client sends for those fields is overwritten here.
 */
export const carryOutAct: CollectionBeforeChangeHook<Article> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { act: chosen, actReason, ...sent } = data;
  const act = (chosen ?? 'edit') as EditorialAct;
  const actor = actorOf(req);
  const id = operation === 'create' ? undefined : originalDoc?.id;
  const latest = id === undefined ? undefined : await latestArticle(req.payload, id, req);
  const main = id === undefined ? undefined : await mainArticle(req.payload, id, req);

  if (latest && latest.lastAct?.actId !== originalDoc?.lastAct?.actId)
    refuse('Bài vừa được người khác lưu; hãy tải lại trang rồi làm lại.', 409);
  if (req.context.onlyFrom && latest?.editorialState !== req.context.onlyFrom)
    refuse('Bài đã thay đổi sau khi được duyệt.', 409);
  const introducedBy = unitOf(actor, sent, latest);
  await demandOwnExemplars(sent, latest, actor, req);

  const fromState = latest?.editorialState ?? 'draft';
  const toState = demandTransition(editorialWorkflow, fromState, act, actor.role);
  const reason = demandReason(editorialWorkflow, act, actReason);
  const now = new Date().toISOString();

  const story = {
    ...latest,
    ...sent,
    introducedBy,
    publishedAt: sent.publishedAt ? new Date(sent.publishedAt).toISOString() : sent.publishedAt,
    firstPublishedAt: latest?.firstPublishedAt,
    guid: latest?.guid ?? newGuid(),
    editorialState: toState,
  } as Article;
  const changes = await rules[act]({ story, main, now, req });
  return {
    ...story,
    spoken: markOverrides(story.spoken ?? {}, latest?.spoken, await storyToSpeak(req.payload, story, req)),
    pictures: isBody(story.body) ? (picturesIn(story.body) as number[]) : [],
    searchText: fold([story.title, story.summary, story.byline, story.source].join(' ')),
    lastAct: {
      actId: randomUUID(),
      act,
      by: actor.id as number | undefined,
      byName: actor.name,
      at: now,
      reason,
      fromState: latest ? fromState : undefined,
      toState,
    },
    ...changes,
  };
};

/** A contributor writes for the own unit only, and cannot hand a story to another. */
function unitOf(actor: Actor, sent: Partial<Article>, latest: Article | undefined) {
  if (actor.role !== 'contributor') return sent.introducedBy;
  if (actor.unit === undefined)
    refuse('Tài khoản của anh, chị chưa gắn với đơn vị nào; hãy báo quản trị viên.', 403);
  if (latest && idOf(latest.introducedBy) !== actor.unit) refuse('Bài này của đơn vị khác.', 403);
  return actor.unit as number;
}

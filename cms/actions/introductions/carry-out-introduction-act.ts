import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { type IntroductionAct, introductionWorkflow } from '#models/introduction-state.ts';
import { fold } from '#models/vietnamese/fold.ts';
import { actorOf, idOf } from '../../access/actor.ts';
import { demandOwnRecords } from '../../rules/demand-own-records.ts';
import { demandReason } from '../../rules/demand-reason.ts';
import { demandTransition } from '../../rules/demand-transition.ts';
import { refuse } from '../../rules/refuse.ts';
import { accepting } from './accept-introduction.ts';
import { choosing } from './choose-introduction.ts';
import { editing } from './edit-introduction.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { proposing } from './propose-introduction.ts';
import { recalling } from './recall-introduction.ts';
import { receiving } from './receive-introduction.ts';
import { refusing } from './refuse-introduction.ts';
import { returning } from './return-introduction.ts';
import { sending } from './send-introduction.ts';

const rules: Record<IntroductionAct, IntroductionRule> = {
  edit: editing,
  send: sending,
  recall: recalling,
  receive: receiving,
  return: returning,
  accept: accepting,
  refuse: refusing,
  choose: choosing,
  propose: proposing,
};

/**
 * Holds every save of an introduction to the workflow and writes what the server owns: whatever a client
 * sends for those fields is overwritten here. The act becomes a line of the history in the same write.
 */
export const carryOutIntroductionAct: CollectionBeforeChangeHook<Introduction> = async ({
  data,
  originalDoc,
  operation,
  req,
}) => {
  const { act: chosen, actReason, ...sent } = data;
  const act = (chosen ?? 'edit') as IntroductionAct;
  const actor = actorOf(req);
  const kept = operation === 'create' ? undefined : await keptIntroduction(req, originalDoc?.id);
  if (kept && linesOf(kept) !== linesOf(originalDoc))
    refuse('Lượt giới thiệu vừa được người khác lưu; hãy tải lại trang rồi làm lại.', 409);

  const state = demandTransition(introductionWorkflow, kept?.state ?? 'draft', act, actor.role);
  const reason = demandReason(introductionWorkflow, act, actReason);
  const now = ((req.context.at as Date | undefined) ?? new Date()).toISOString();
  const introduction = { ...kept, ...sent, ...ownedByServer(kept, req), state } as Introduction;
  const { name } = await demandOwnRecords(introduction, actor, req);
  const whole = { ...introduction, ...(await rules[act]({ introduction, kept, name, actor, now, req })) };
  return {
    ...whole,
    title: name,
    searchText: fold([name, whole.receipt].join(' ')),
    history: [...(kept?.history ?? []), { act, at: now, byName: actor.name, reason }],
  };
};

const linesOf = (introduction: Partial<Introduction> | undefined) => introduction?.history?.length ?? 0;

/** What only acts write, as it was kept. */
const ownedByServer = (kept: Introduction | undefined, { context }: PayloadRequest) => ({
  receipt: kept?.receipt,
  sentAt: kept?.sentAt,
  firstSentAt: kept?.firstSentAt,
  acceptedAt: kept?.acceptedAt,
  endedAt: kept?.endedAt,
  chosenAt: kept?.chosenAt,
  proposedAt: kept?.proposedAt,
  article: idOf(kept?.article) as number | undefined,
  importKey: kept ? kept.importKey : (context.importKey as string | undefined),
});

async function keptIntroduction(
  req: PayloadRequest,
  id: number | string | undefined,
): Promise<Introduction | undefined> {
  const found = await req.payload.db.findOne<Introduction>({
    collection: 'introductions',
    req,
    where: { id: { equals: id } },
  });
  return found ?? undefined;
}

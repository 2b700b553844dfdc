import { z } from 'zod';
import type { Role } from './role.ts';
import { actsIn, deciders, newsroom, nextIn, type Transition, type Workflow, writers } from './workflow.ts';

/** Where an introduction stands: with the unit, with the council's office, or decided. */
export const introductionStates = [
  'draft',
  'sent',
  'received',
  'returned',
  'accepted',
  'refused',
  'chosen',
  'proposed',
] as const;
export const introductionStateSchema = z.enum(introductionStates);
export type IntroductionState = z.infer<typeof introductionStateSchema>;

export const introductionStateLabels: Record<IntroductionState, string> = {
  draft: 'Đang soạn',
  sent: 'Đã gửi',
  received: 'Đã tiếp nhận',
  returned: 'Trả lại để bổ sung',
  accepted: 'Được chấp nhận',
  refused: 'Không chấp nhận',
  chosen: 'Hội đồng chọn nhân rộng',
  proposed: 'Đề nghị khen thưởng',
};

export const introductionActs = [
  'edit',
  'send',
  'recall',
  'receive',
  'return',
  'accept',
  'refuse',
  'choose',
  'propose',
] as const;
export const introductionActSchema = z.enum(introductionActs);
export type IntroductionAct = z.infer<typeof introductionActSchema>;

export const introductionActLabels: Record<IntroductionAct, string> = {
  edit: 'Lưu',
  send: 'Gửi giới thiệu',
  recall: 'Rút về để sửa',
  receive: 'Tiếp nhận',
  return: 'Trả lại',
  accept: 'Chấp nhận',
  refuse: 'Không chấp nhận',
  choose: 'Hội đồng chọn nhân rộng',
  propose: 'Đề nghị khen thưởng',
};

/** Taking work away from a unit is explained to it. */
export const introductionActsNeedingReason: readonly IntroductionAct[] = ['return', 'refuse'];

/**
 * The whole way of an introduction. The unit sends, the office receives and judges, and what the council
 * chooses to spread or to propose (Kế hoạch 07/KH-VPUBND Lào Cai, mục V) is a decider's to write down.
 */
export const introductionTransitions: Record<IntroductionAct, readonly Transition<IntroductionState>[]> = {
  edit: [
    { from: ['draft', 'returned'], to: 'same', by: writers },
    { from: ['sent', 'received', 'accepted', 'chosen', 'proposed'], to: 'same', by: newsroom },
  ],
  send: [{ from: ['draft', 'returned'], to: 'sent', by: writers }],
  recall: [{ from: ['sent'], to: 'draft', by: ['contributor'] }],
  receive: [{ from: ['sent'], to: 'received', by: newsroom }],
  return: [{ from: ['sent', 'received'], to: 'returned', by: newsroom }],
  accept: [{ from: ['sent', 'received'], to: 'accepted', by: newsroom }],
  refuse: [{ from: ['sent', 'received', 'accepted'], to: 'refused', by: deciders }],
  choose: [{ from: ['accepted', 'proposed'], to: 'chosen', by: deciders }],
  propose: [{ from: ['accepted', 'chosen'], to: 'proposed', by: deciders }],
};

export const introductionWorkflow: Workflow<IntroductionState, IntroductionAct> = {
  called: 'Lượt giới thiệu',
  stateLabels: introductionStateLabels,
  actLabels: introductionActLabels,
  actsNeedingReason: introductionActsNeedingReason,
  transitions: introductionTransitions,
};

export const nextIntroductionState = (
  state: IntroductionState,
  act: IntroductionAct,
  role: Role,
): IntroductionState | undefined => nextIn(introductionWorkflow, state, act, role);

export const introductionActsFor = (state: IntroductionState, role: Role): IntroductionAct[] =>
  actsIn(introductionWorkflow, state, role);

/** From then on the council's office answers for what it says, and a story may be made from it. */
export const allowsArticle = (state: IntroductionState): boolean =>
  state === 'accepted' || state === 'chosen' || state === 'proposed';

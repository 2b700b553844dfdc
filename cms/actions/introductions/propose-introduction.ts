import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Đề nghị khen thưởng: the council proposes an award to who decides on it. */
export const proposeIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'propose', order);

export const proposing: IntroductionRule = ({ now }) => ({ proposedAt: now });

import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Hội đồng chọn nhân rộng: the council’s choice, written down by who answers for it. */
export const chooseIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'choose', order);

export const choosing: IntroductionRule = ({ now }) => ({ chosenAt: now });

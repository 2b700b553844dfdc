import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Trả lại: the unit gets it back with the reason; until it is sent again it does not count. */
export const returnIntroduction = (
  payload: Payload,
  order: IntroductionOrder & { reason: string },
): Promise<Introduction> => saveIntroduction(payload, 'return', order);

export const returning: IntroductionRule = ({ now }) => ({ endedAt: now });

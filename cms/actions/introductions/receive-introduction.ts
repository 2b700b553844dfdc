import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Tiếp nhận: the office has it in hand; the unit can no longer take it back. */
export const receiveIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'receive', order);

export const receiving: IntroductionRule = () => ({});

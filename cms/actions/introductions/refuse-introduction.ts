import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Không chấp nhận: with the reason; it no longer counts, and stays on record. */
export const refuseIntroduction = (
  payload: Payload,
  order: IntroductionOrder & { reason: string },
): Promise<Introduction> => saveIntroduction(payload, 'refuse', order);

export const refusing: IntroductionRule = ({ now }) => ({ endedAt: now });

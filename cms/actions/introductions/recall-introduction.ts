import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Rút về để sửa: what nobody has looked at yet is the unit’s again, and has no day of sending until the next. */
export const recallIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'recall', order);

export const recalling: IntroductionRule = () => ({ sentAt: null, introducedOn: null });

import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { refuse } from '../../rules/refuse.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/** Chấp nhận: the office found it right; the unit has confirmed it on paper, by a number that can be looked up. */
export const acceptIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'accept', order);

export const accepting: IntroductionRule = ({ introduction, now }) => {
  if (!introduction.confirmation?.number)
    refuse(
      'Chưa chấp nhận được vì thiếu số công văn, giấy xác nhận của đơn vị; hãy bổ sung ở thẻ “Xác nhận”.',
    );
  return { acceptedAt: now };
};

import { randomUUID } from 'node:crypto';
import type { Payload } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import { localDay, noonOf } from '#models/vietnamese/calendar.ts';
import { idOf } from '../../access/actor.ts';
import { demandNewDeeds } from '../../rules/demand-new-deeds.ts';
import { demandWholeIntroduction } from '../../rules/demand-whole-introduction.ts';
import { dated } from './edit-introduction.ts';
import { giveReceipt } from './give-receipt.ts';
import type { IntroductionRule } from './introduction-rule.ts';
import { type IntroductionOrder, saveIntroduction } from './save-introduction.ts';

/**
 * Gửi giới thiệu: the unit lays the trích ngang before the council's office and gets a dated receipt, which
 * stays the same when it is sent again. The day is today's, or that which the office read from a paper list.
 */
export const sendIntroduction = (payload: Payload, order: IntroductionOrder): Promise<Introduction> =>
  saveIntroduction(payload, 'send', order);

export const sending: IntroductionRule = async ({ introduction, kept, name, actor, now, req }) => {
  demandWholeIntroduction(introduction, actor);
  await demandNewDeeds(req.payload, name, introduction);
  const named = actor.role === 'contributor' ? undefined : introduction.introducedOn;
  const isOld = kept?.firstSentAt && named === kept.introducedOn;
  const sentAt = named && !isOld ? dated(named, now, now) : now;
  return {
    receipt:
      kept?.receipt ??
      (await giveReceipt(req.payload, {
        claim: kept ? `introductions/${kept.id}` : `new/${randomUUID()}`,
        unit: idOf(introduction.unit),
        at: now,
      })),
    introducedOn: noonOf(localDay(sentAt)),
    sentAt,
    firstSentAt: kept?.firstSentAt ?? sentAt,
    acceptedAt: null,
    endedAt: null,
  };
};

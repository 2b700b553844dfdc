import type { PayloadRequest, Where } from 'payload';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

/** Only what never was sent: a receipt is the unit's proof and stays on record. */
export const deleteIntroductions = ({ req }: { req: PayloadRequest }): boolean | Where => {
  const allowed = newsroomOrOwnUnit('unit')({ req });
  const neverSent: Where = { firstSentAt: { exists: false } };
  if (typeof allowed === 'boolean') return allowed && neverSent;
  return { and: [allowed, neverSent] };
};

import type { PayloadRequest, Where } from 'payload';
import { introductionActsFor, introductionStates } from '#models/introduction-state.ts';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

const open = introductionStates.filter((state) => introductionActsFor(state, 'contributor').length > 0);

/** The newsroom: all; a contributor: the own unit's, while there is something the unit may do with them. */
export const updateIntroductions = ({ req }: { req: PayloadRequest }): boolean | Where => {
  const allowed = newsroomOrOwnUnit('unit')({ req });
  return typeof allowed === 'boolean' ? allowed : { and: [allowed, { state: { in: open } }] };
};

import type { PayloadRequest, Where } from 'payload';
import { isDecider } from './is-decider.ts';
import { isNewsroom } from './is-newsroom.ts';

/** Deciders: all; an editor: what is not on the portal, since a change there is read by citizens at once. */
export const changeDocuments = ({ req }: { req: PayloadRequest }): boolean | Where =>
  isDecider({ req }) || (isNewsroom({ req }) && { public: { not_equals: true } });

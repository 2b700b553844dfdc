import type { PayloadRequest, Where } from 'payload';
import { isNewsroom } from './is-newsroom.ts';

/** The newsroom: all; others with an account: what is on the portal. */
export const readDocuments = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (isNewsroom({ req })) return true;
  return req.user ? { public: { equals: true } } : false;
};

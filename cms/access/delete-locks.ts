import type { PayloadRequest, Where } from 'payload';
import { isNewsroom } from './is-newsroom.ts';

/** The newsroom: all; everybody else: the own. */
export const deleteLocks = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (isNewsroom({ req })) return true;
  return req.user ? { 'user.value': { equals: req.user.id } } : false;
};

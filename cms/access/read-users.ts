import type { PayloadRequest, Where } from 'payload';
import { isNewsroom } from './is-newsroom.ts';

/** Everybody reads the own account, the newsroom all. */
export const readUsers = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (isNewsroom({ req })) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

import type { PayloadRequest, Where } from 'payload';
import { isAdministrator } from './is-administrator.ts';

/** Everybody keeps the own name and password; administrators keep all accounts. */
export const updateUsers = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (isAdministrator({ req })) return true;
  return req.user ? { id: { equals: req.user.id } } : false;
};

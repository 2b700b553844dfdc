import type { PayloadRequest } from 'payload';

/** The council's office: editors, approvers, administrators. */
export const isNewsroom = ({ req: { user } }: { req: Pick<PayloadRequest, 'user'> }): boolean =>
  user?.role === 'editor' || user?.role === 'approver' || user?.role === 'administrator';

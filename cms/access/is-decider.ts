import type { PayloadRequest } from 'payload';

/** Those who answer for what the public reads: approvers and administrators. */
export const isDecider = ({ req: { user } }: { req: PayloadRequest }): boolean =>
  user?.role === 'approver' || user?.role === 'administrator';

import type { PayloadRequest } from 'payload';
import { mayUpdateRecord } from './may-update-record.ts';

/** Who may say “I am editing this”: whoever may edit it. */
export const createLocks = ({ req, data }: { req: PayloadRequest; data?: unknown }): Promise<boolean> =>
  mayUpdateRecord(req, data);

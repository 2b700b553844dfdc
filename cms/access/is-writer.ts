import type { PayloadRequest } from 'payload';
import { isNewsroom } from './is-newsroom.ts';

/** Those who write: the newsroom and the units' contributors. */
export const isWriter = ({ req }: { req: PayloadRequest }): boolean =>
  isNewsroom({ req }) || req.user?.role === 'contributor';

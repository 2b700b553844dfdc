import type { PayloadRequest } from 'payload';
import { isNewsroom } from './is-newsroom.ts';

/** The newsroom, and the station that works at the radio desk. */
export const isDeskHand = ({ req }: { req: PayloadRequest }): boolean =>
  isNewsroom({ req }) || req.user?.role === 'radio';

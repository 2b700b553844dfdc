import type { PayloadRequest, Where } from 'payload';
import { idOf } from './actor.ts';
import { isNewsroom } from './is-newsroom.ts';

/** The newsroom: all; a station: what stations of its own unit aired. */
export const updateBroadcasts = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (isNewsroom({ req })) return true;
  const unit = idOf(req.user?.unit);
  if (req.user?.role !== 'radio' || unit === undefined) return false;
  return { 'station.unit': { equals: unit } };
};

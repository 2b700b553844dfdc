import type { PayloadRequest, Where } from 'payload';
import { idOf } from './actor.ts';
import { isNewsroom } from './is-newsroom.ts';

/** The newsroom: all; a contributor: what belongs to the own unit by that field; others: nothing. */
export const newsroomOrOwnUnit =
  (field: string) =>
  ({ req }: { req: PayloadRequest }): boolean | Where => {
    if (isNewsroom({ req })) return true;
    const unit = idOf(req.user?.unit);
    if (req.user?.role !== 'contributor' || unit === undefined) return false;
    return { [field]: { equals: unit } };
  };

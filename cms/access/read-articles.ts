import type { PayloadRequest, Where } from 'payload';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

/** The newsroom: all; a contributor: the own unit's; a station: what is published. */
export const readArticles = ({ req }: { req: PayloadRequest }): boolean | Where => {
  if (req.user?.role === 'radio')
    return { and: [{ _status: { equals: 'published' } }, { editorialState: { equals: 'published' } }] };
  return newsroomOrOwnUnit('introducedBy')({ req });
};

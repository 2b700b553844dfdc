import type { PayloadRequest, Where } from 'payload';
import { withheldArticles } from '../projection/withheld-articles.ts';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

/** The newsroom: all; a contributor: the own unit's; a station: what the portal shows. */
export const readArticles = async ({ req }: { req: PayloadRequest }): Promise<boolean | Where> => {
  if (req.user?.role !== 'radio') return newsroomOrOwnUnit('introducedBy')({ req });
  const withheld = await withheldArticles(req.payload);
  return {
    and: [
      { _status: { equals: 'published' } },
      { editorialState: { equals: 'published' } },
      ...(withheld.length > 0 ? [{ id: { not_in: withheld } }] : []),
    ],
  };
};

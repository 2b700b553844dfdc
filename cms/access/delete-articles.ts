import type { PayloadRequest, Where } from 'payload';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

/**
 * Only what never was on the portal: a story once live is withdrawn, with a reason, and stays on record.
 * What the newest version says is judged when it comes to it (collections/articles/keep-on-record.ts).
 */
export const deleteArticles = ({ req }: { req: PayloadRequest }): boolean | Where => {
  const allowed = newsroomOrOwnUnit('introducedBy')({ req });
  const neverLive: Where = { firstPublishedAt: { exists: false } };
  if (typeof allowed === 'boolean') return allowed && neverLive;
  return { and: [allowed, neverLive] };
};

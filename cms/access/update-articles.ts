import type { PayloadRequest, Where } from 'payload';
import { nextState } from '#models/editorial-state.ts';
import { latestArticle } from '../actions/latest-article.ts';
import { idOf } from './actor.ts';
import { newsroomOrOwnUnit } from './newsroom-or-own-unit.ts';

/**
 * Who may save a story at all; what a save may do is the workflow's matter (actions/carry-out-act.ts).
 * A contributor's answer hangs on the newest version, which a Where on the main row would miss.
 */
export const updateArticles = async ({
  req,
  id,
}: {
  req: PayloadRequest;
  id?: number | string;
}): Promise<boolean | Where> => {
  const allowed = newsroomOrOwnUnit('introducedBy')({ req });
  if (typeof allowed === 'boolean' || id === undefined) return allowed;
  const article = await latestArticle(req.payload, id, req);
  if (!article || idOf(article.introducedBy) !== idOf(req.user?.unit)) return false;
  return nextState(article.editorialState ?? 'draft', 'edit', 'contributor') !== undefined;
};

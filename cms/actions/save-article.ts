import type { Payload, RequestContext } from 'payload';
import type { Article, User } from '#cms/payload-types.ts';
import type { EditorialAct, EditorialState } from '#models/editorial-state.ts';
import { pastConflicts } from '../database/past-conflicts.ts';

/** An act on a story: by whom (the system when left out), with what changes to its text, and why. */
export type Order = {
  id: number | string;
  by?: User;
  data?: Partial<Omit<Article, 'id'>>;
  reason?: string;
  /** Refuse unless the newest version is still in this state. */
  onlyFrom?: EditorialState;
};

/**
 * Saves a story with an act through the ordinary update, where the hooks hold every caller to the
 * workflow (see carry-out-act.ts). Throws an APIError with one Vietnamese sentence when refused.
 */
export async function saveArticle(
  payload: Payload,
  act: EditorialAct,
  { id, by, data, reason, onlyFrom }: Order,
): Promise<Article> {
  const context: RequestContext = { onlyFrom };
  return pastConflicts(() =>
    payload.update({
      collection: 'articles',
      id,
      data: { ...data, act, actReason: reason },
      depth: 0,
      overrideAccess: !by,
      user: by,
      context,
    }),
  );
}

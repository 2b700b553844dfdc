import type { Payload, RequestContext } from 'payload';
import type { Introduction, User } from '#cms/payload-types.ts';
import type { IntroductionAct } from '#models/introduction-state.ts';
import { pastConflicts } from '../../database/past-conflicts.ts';

export type IntroductionData = Partial<Omit<Introduction, 'id' | 'createdAt' | 'updatedAt' | 'act'>>;

/** An act on an introduction: by whom (the system when left out), with what changes to it, and why. */
export type IntroductionOrder = {
  id: number | string;
  by?: User;
  data?: IntroductionData;
  reason?: string;
  /** When it was done, for what is written down afterwards; now where left out. */
  at?: Date;
};

/**
 * Saves an introduction with an act through the ordinary update, where the hooks hold every caller to the
 * workflow (see carry-out-introduction-act.ts). Throws an APIError with one Vietnamese sentence when refused.
 */
export async function saveIntroduction(
  payload: Payload,
  act: IntroductionAct,
  { id, by, data, reason, at }: IntroductionOrder,
): Promise<Introduction> {
  const context: RequestContext = { at };
  return pastConflicts(() =>
    payload.update({
      collection: 'introductions',
      id,
      data: { ...data, act, actReason: reason },
      depth: 0,
      overrideAccess: !by,
      user: by,
      context,
    }),
  );
}

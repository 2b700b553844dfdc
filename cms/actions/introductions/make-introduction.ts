import type { Payload, RequestContext } from 'payload';
import type { Introduction, User } from '#cms/payload-types.ts';
import type { IntroductionData } from './save-introduction.ts';

type NewIntroduction = {
  data: IntroductionData & Pick<Introduction, 'unit' | 'exemplar'>;
  /** The system when left out. */
  by?: User;
  /** Whether it is sent at once, with a receipt, or stays a draft. */
  send: boolean;
  /** When that was, for what is written down afterwards; now where left out. */
  at?: Date;
  /** What it was imported from, by which the same list is known again. */
  importKey?: string;
};

/**
 * Makes an introduction, and sends it in the same step: there is never half of it. Held to the same workflow
 * and rights as one typed into the form; throws an APIError with one Vietnamese sentence when refused.
 */
export async function makeIntroduction(
  payload: Payload,
  { data, by, send, at, importKey }: NewIntroduction,
): Promise<Introduction> {
  const context: RequestContext = { at, importKey };
  return payload.create({
    collection: 'introductions',
    data: { ...data, act: send ? 'send' : 'edit' },
    depth: 0,
    overrideAccess: !by,
    user: by,
    context,
  });
}

import type { PayloadRequest } from 'payload';
import type { Introduction } from '#cms/payload-types.ts';
import type { Actor } from '../../access/actor.ts';

/** An introduction at the moment of an act: as it will be saved, and as it was kept. */
export type IntroductionScene = {
  introduction: Introduction;
  /** Undefined for one that is just being made. */
  kept?: Introduction;
  /** The exemplar's name. */
  name: string;
  actor: Actor;
  /** ISO UTC. */
  now: string;
  req: PayloadRequest;
};

/** Refuses what must not be, and says what the act itself changes in the introduction. */
export type IntroductionRule = (
  scene: IntroductionScene,
) => Partial<Introduction> | Promise<Partial<Introduction>>;

import type { Actor } from '../access/actor.ts';
import type { EarlierMerit } from './earlier-merit.ts';

/** A unit sees of another's only the exemplar's name, the unit, and the days and plans of introductions. */
export function asSeenBy({ role, unit }: Actor, merit: EarlierMerit): EarlierMerit {
  if (role !== 'contributor') return merit;
  return {
    ...merit,
    introductions: merit.introductions.map((introduction) =>
      introduction.unitId === unit
        ? introduction
        : { on: introduction.on, unit: introduction.unit, plan: introduction.plan },
    ),
    honours: merit.unitId === unit ? merit.honours : [],
  };
}

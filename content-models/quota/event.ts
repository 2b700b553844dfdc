import type { ExemplarKind } from '../exemplar.ts';
import type { ExemplarRole } from '../exemplar-role.ts';
import type { UnitKind } from '../unit.ts';
import type { CountedKind } from './rule.ts';

export type EventExemplar = { id: string; kind: ExemplarKind; role?: ExemplarRole };

/**
 * Something a unit did that a plan may count. Moments are ISO UTC, days 'yyyy-mm-dd' in Việt Nam.
 * `id` names one thing for ever, `introduction/12`; the drill-down opens it.
 */
export type QuotaEvent = {
  id: string;
  kind: CountedKind;
  unit: string;
  /** Received (last sending), published, aired or awarded. */
  at: string;
  /** The first sending of an introduction that was returned and sent again. */
  firstAt?: string;
  /** When the council's office accepted an introduction. */
  acceptedAt?: string;
  /** Since when it no longer counts, and why: sent back to the unit, withdrawn from the portal, refused. */
  endedAt?: string;
  ended?: 'returned' | 'withdrawn' | 'refused';
  /** A day in the period the unit sent it for, where the unit said so; else the day it arrived decides. */
  meantFor?: string;
  exemplars: EventExemplar[];
  /** When the deeds told of were done. */
  deedsFrom?: string;
  deedsTo?: string;
};

/** A unit as the rules see it; names are for the screens. */
export type QuotaUnit = {
  id: string;
  name: string;
  unitKind: UnitKind;
  validFrom?: string;
  /** Its last day. */
  validTo?: string;
  successors: string[];
};

import type { ExemplarKind } from '#models/exemplar.ts';
import type { ExemplarRole } from '#models/exemplar-role.ts';
import type { Field } from '#models/field.ts';
import type { HonourKind } from '#models/honour.ts';
import type { IntroductionState } from '#models/introduction-state.ts';
import type { QuotaUnit } from '#models/quota/event.ts';
import type { QuotaPlan } from '#models/quota/plan.ts';
import type { Sheet } from '#models/quota/sheet.ts';
import type { Span } from '#models/quota/span.ts';
import type { Letterhead } from './paper.ts';

export type Honour = {
  honourKind: HonourKind;
  name: string;
  decisionNumber?: string;
  decidedOn?: string;
  issuer?: string;
};

/** An introduction with the one it introduces, as the papers print it; days are 'yyyy-mm-dd'. */
export type Introduced = {
  /** The event's id in the sheet, `introduction/12`. */
  event: string;
  unit: string;
  state: IntroductionState;
  /** The day it was sent, if it was, and a day of the period it was meant for where the unit said so. */
  on?: string;
  meantFor?: string;
  receipt?: string;
  name: string;
  exemplarKind: ExemplarKind;
  role?: ExemplarRole;
  position?: string;
  place?: string;
  field?: Field;
  movements: readonly string[];
  summary?: string;
  newDeeds?: string;
  deedsFrom?: string;
  deedsTo?: string;
  honours: readonly Honour[];
  criteria: readonly string[];
  confirmation?: { number?: string; on?: string };
};

/** All that the papers of one plan and one span of time are made from. */
export type PaperData = {
  letterhead: Letterhead;
  plan: QuotaPlan;
  /** Every unit there is or was, by id. */
  units: ReadonlyMap<string, QuotaUnit>;
  span: Span;
  sheet: Sheet;
  introductions: readonly Introduced[];
  /** A rule read back in words, by its key. */
  ruleWords: ReadonlyMap<string, string>;
  /** What an event is called on a paper: a name, a story's title, and whom of several it counts for. */
  eventLabel: (event: string, exemplar?: string) => string;
};

import type { Amount, QuotaRule } from './rule.ts';
import type { CellState, CountedItem, PartResult } from './sheet.ts';

/** How far a quota is fulfilled, in items. */
export type Fulfilment = {
  required: number;
  parts: PartResult[];
  /** What is wanting for the quota and all its parts; `inTime`: if only what came in time is looked at. */
  wanting: number;
  wantingInTime: number;
  exceeded: boolean;
};

/** The least a rule asks for in a period: its own minimum or, where that is more, all its parts together. */
export function requiredBy({ amount, parts }: Pick<QuotaRule, 'amount' | 'parts'>): number {
  return Math.max(
    amount.min ?? 0,
    parts.reduce((sum, part) => sum + (part.min ?? 0), 0),
  );
}

export function fulfilmentOf(rule: QuotaRule, items: readonly CountedItem[]): Fulfilment {
  const required = requiredBy(rule);
  const inTime = items.filter(({ late }) => !late);
  const parts = rule.parts.map(({ label, min, max }) => ({ label, min, max, done: doneFor(label, items) }));
  return {
    required,
    parts,
    wanting: wantingOf(rule, required, items),
    wantingInTime: wantingOf(rule, required, inTime),
    exceeded: isOver(rule.amount, items.length) || parts.some((part) => isOver(part, part.done)),
  };
}

/** Three pupils do not stand in for the teacher: what a part wants is wanting whatever the others have. */
function wantingOf(rule: QuotaRule, required: number, items: readonly CountedItem[]): number {
  const inParts = rule.parts.reduce(
    (sum, { label, min = 0 }) => sum + Math.max(0, min - doneFor(label, items)),
    0,
  );
  return Math.max(0, required - items.length, inParts);
}

function doneFor(label: string, items: readonly CountedItem[]): number {
  return items.filter(({ parts }) => parts.includes(label)).length;
}

function isOver({ max }: Amount, done: number): boolean {
  return max !== undefined && done > max;
}

/**
 * What a cell says. What is owed comes first, then what is too much; late is met, only not in time. Where
 * nothing is asked for but a maximum, nothing can be said before the last window has closed.
 */
export function stateOf(fulfilment: Fulfilment, isOpen: boolean): CellState {
  const { required, wanting, wantingInTime, exceeded } = fulfilment;
  if (wanting > 0) return isOpen ? 'notDue' : 'missing';
  if (exceeded) return 'exceeded';
  if (wantingInTime > 0) return 'late';
  return required === 0 && isOpen ? 'notDue' : 'met';
}

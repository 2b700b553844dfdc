import type { EventExemplar } from './event.ts';
import { byTime } from './moments.ts';
import { dueDay } from './periods.ts';
import type { Entry } from './placing.ts';
import type { QuotaRule } from './rule.ts';
import type { CountedItem, UncountedItem } from './sheet.ts';
import { standsAgainst } from './standing.ts';
import { asOne, oneByOne, type Telling, type Told } from './telling.ts';

/** What was done in one period. */
export type Counted = { items: CountedItem[]; uncounted: UncountedItem[] };

/**
 * Counts what one unit did under one rule, by period id. The earliest counts: entries are taken in order of
 * their moment, then of their event's id, whatever order they come in. `told` holds the keys of those that a
 * rule before this one told of; those told of here are added.
 */
export function count(
  rule: QuotaRule,
  entries: readonly Entry[],
  now: string,
  told: Set<string>,
): Map<string, Counted> {
  const byPeriod = new Map<string, Counted>();
  for (const entry of entries.toSorted(byTime(({ event }) => event.id))) {
    const { event, at, day, period } = entry;
    const counted = byPeriod.get(period.id) ?? { items: [], uncounted: [] };
    byPeriod.set(period.id, counted);
    for (const { exemplar, why, parts } of tellingsOf(rule, entry, now, told)) {
      const said = { event: event.id, ...(exemplar && { exemplar }), unit: event.unit, at };
      if (why) counted.uncounted.push({ ...said, why });
      else counted.items.push({ ...said, late: day > dueDay(period), parts });
    }
  }
  return byPeriod;
}

function tellingsOf(rule: QuotaRule, entry: Entry, now: string, told: Set<string>): Telling[] {
  const { event, period } = entry;
  const why = standsAgainst(event, rule, period, now);
  if (why) return [{ why, parts: [] }];
  const toldHere: Told = {
    has: (exemplar) => told.has(tellingKey(rule, entry, exemplar)),
    add: (exemplar) => told.add(tellingKey(rule, entry, exemplar)),
  };
  return rule.counts.severalExemplars === 'one'
    ? [asOne(rule, event.exemplars, toldHere)]
    : oneByOne(rule, event.exemplars, toldHere);
}

/** How far a telling reaches: the plan's term, the period, or this one event. */
function tellingKey(rule: QuotaRule, { event, period }: Entry, { id }: EventExemplar): string {
  const { sameExemplar } = rule.counts;
  if (sameExemplar === 'oncePerTerm') return id;
  return `${sameExemplar === 'oncePerPeriod' ? period.id : event.id} ${id}`;
}

import type { EventExemplar } from './event.ts';
import { byTime } from './moments.ts';
import { dueDay } from './periods.ts';
import type { Entry } from './placing.ts';
import type { ExemplarFilter, QuotaRule } from './rule.ts';
import type { CountedItem, UncountedItem, UncountedReason } from './sheet.ts';
import { standsAgainst } from './standing.ts';

/** What a unit did in one period. */
export type Counted = { items: CountedItem[]; uncounted: UncountedItem[] };

/**
 * Counts what one unit did under one rule, by period id. The earliest counts: entries are taken in order of
 * their moment, then of their event's id, whatever order they come in. `told` holds the tellings that a rule
 * before this one counted; those counted here are added.
 */
export function count(
  rule: QuotaRule,
  entries: readonly Entry[],
  now: string,
  told: Set<string>,
): Map<string, Counted> {
  const byPeriod = new Map<string, Counted>();
  for (const entry of entries.toSorted(byTime(({ event }) => event.id))) {
    const counted = byPeriod.get(entry.period.id) ?? { items: [], uncounted: [] };
    byPeriod.set(entry.period.id, counted);
    for (const verdict of verdictsOn(rule, entry, now, told)) {
      const { why, exemplar, parts } = verdict;
      const said = {
        event: entry.event.id,
        ...(exemplar && { exemplar }),
        unit: entry.event.unit,
        at: entry.at,
      };
      if (why) counted.uncounted.push({ ...said, why });
      else counted.items.push({ ...said, late: entry.day > dueDay(entry.period), parts });
    }
  }
  return byPeriod;
}

type Verdict = { exemplar?: string; why?: UncountedReason; parts: readonly string[] };

const noParts: readonly string[] = [];

function verdictsOn(rule: QuotaRule, entry: Entry, now: string, told: Set<string>): Verdict[] {
  const against = standsAgainst(entry.event, rule, entry.period, now);
  if (against) return [{ why: against, parts: noParts }];
  const { exemplars } = entry.event;
  const toldKey = (exemplar: EventExemplar) => tellingKey(rule, entry, exemplar);
  return rule.counts.severalExemplars === 'one'
    ? [asOne(rule, exemplars, toldKey, told)]
    : oneByOne(rule, exemplars, toldKey, told);
}

/** Each exemplar counts; a thing about nobody counts nobody. */
function oneByOne(
  rule: QuotaRule,
  exemplars: readonly EventExemplar[],
  toldKey: (exemplar: EventExemplar) => string,
  told: Set<string>,
): Verdict[] {
  if (exemplars.length === 0) return [{ why: 'noExemplar', parts: noParts }];
  return exemplars.map((exemplar) => {
    const { id } = exemplar;
    if (!passes(rule.counts, exemplar)) return { exemplar: id, why: 'otherExemplar', parts: noParts };
    if (told.has(toldKey(exemplar))) return { exemplar: id, why: 'sameExemplar', parts: noParts };
    told.add(toldKey(exemplar));
    return { exemplar: id, parts: partsOf(rule, [exemplar]) };
  });
}

/** The whole counts as one if it tells of somebody not told of yet, or of nobody where nobody is asked for. */
function asOne(
  rule: QuotaRule,
  exemplars: readonly EventExemplar[],
  toldKey: (exemplar: EventExemplar) => string,
  told: Set<string>,
): Verdict {
  const named = exemplars.length === 1 ? { exemplar: exemplars[0]?.id } : {};
  const fitting = exemplars.filter((exemplar) => passes(rule.counts, exemplar));
  const limited = rule.counts.exemplarKinds.length + rule.counts.roles.length > 0;
  if (fitting.length === 0 && (limited || exemplars.length > 0))
    return {
      ...named,
      why: limited && exemplars.length === 0 ? 'noExemplar' : 'otherExemplar',
      parts: noParts,
    };
  if (fitting.length > 0 && fitting.every((exemplar) => told.has(toldKey(exemplar))))
    return { ...named, why: 'sameExemplar', parts: noParts };
  for (const exemplar of fitting) told.add(toldKey(exemplar));
  return { ...named, parts: partsOf(rule, fitting) };
}

/** Two tellings with one key are the same for the rule. */
function tellingKey(rule: QuotaRule, { event, period }: Entry, { id }: EventExemplar): string {
  const { sameExemplar } = rule.counts;
  if (sameExemplar === 'oncePerTerm') return id;
  return `${sameExemplar === 'oncePerPeriod' ? period.id : event.id} ${id}`;
}

function partsOf(rule: QuotaRule, exemplars: readonly EventExemplar[]): readonly string[] {
  if (rule.parts.length === 0) return noParts;
  return rule.parts
    .filter((part) => exemplars.some((exemplar) => passes(part, exemplar)))
    .map(({ label }) => label);
}

/** Whose role is not known cannot pass where roles are asked for. */
function passes({ exemplarKinds, roles }: ExemplarFilter, { kind, role }: EventExemplar): boolean {
  return (
    (exemplarKinds.length === 0 || exemplarKinds.includes(kind)) &&
    (roles.length === 0 || (role !== undefined && roles.includes(role)))
  );
}

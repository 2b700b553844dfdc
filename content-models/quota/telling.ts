import type { EventExemplar } from './event.ts';
import type { ExemplarFilter, QuotaRule } from './rule.ts';
import type { UncountedReason } from './sheet.ts';

/** What one thing that was done amounts to for a rule: an exemplar that counts, or why not. */
export type Telling = { exemplar?: string; why?: UncountedReason; parts: readonly string[] };

/** Who has been told of: tellings with one key are the same for the rule. */
export type Told = { has: (exemplar: EventExemplar) => boolean; add: (exemplar: EventExemplar) => void };

const noParts: readonly string[] = [];

/** Each exemplar counts; a thing about nobody counts nobody. */
export function oneByOne(rule: QuotaRule, exemplars: readonly EventExemplar[], told: Told): Telling[] {
  if (exemplars.length === 0) return [{ why: 'noExemplar', parts: noParts }];
  return exemplars.map((exemplar) => {
    const { id } = exemplar;
    if (!passes(rule.counts, exemplar)) return { exemplar: id, why: 'otherExemplar', parts: noParts };
    if (told.has(exemplar)) return { exemplar: id, why: 'sameExemplar', parts: noParts };
    told.add(exemplar);
    return { exemplar: id, parts: partsOf(rule, [exemplar]) };
  });
}

/** The whole counts as one if it tells of somebody not told of yet, or of nobody where nobody is asked for. */
export function asOne(rule: QuotaRule, exemplars: readonly EventExemplar[], told: Told): Telling {
  const fitting = exemplars.filter((exemplar) => passes(rule.counts, exemplar));
  const named = exemplars.length === 1 ? { exemplar: exemplars[0]?.id } : {};
  const why = whyNotAsOne(rule, exemplars, fitting, told);
  if (why) return { ...named, why, parts: noParts };
  for (const exemplar of fitting) told.add(exemplar);
  return { ...named, parts: partsOf(rule, fitting) };
}

function whyNotAsOne(
  { counts }: QuotaRule,
  exemplars: readonly EventExemplar[],
  fitting: readonly EventExemplar[],
  told: Told,
): UncountedReason | undefined {
  const asksForSome = counts.exemplarKinds.length + counts.roles.length > 0;
  if (exemplars.length === 0) return asksForSome ? 'noExemplar' : undefined;
  if (fitting.length === 0) return 'otherExemplar';
  return fitting.every(told.has) ? 'sameExemplar' : undefined;
}

/** The labels of the parts that one of the exemplars goes towards. */
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

import type { QuotaRule } from './rule.ts';

type Ruling = { rule: QuotaRule };

/** A rule is replaced by one that begins after it has ended. */
export function isReplacedBy({ validTo }: QuotaRule, { validFrom }: QuotaRule): boolean {
  return validTo !== undefined && validFrom !== undefined && validTo < validFrom;
}

export function inOrderOfValidity<T extends Ruling>(rules: readonly T[]): T[] {
  const start = ({ rule }: Ruling) => rule.validFrom ?? '';
  return rules.toSorted((a, b) => (start(a) === start(b) ? 0 : start(a) < start(b) ? -1 : 1));
}

/** The rules whose exemplars a rule must not count again: replaced by it, and like it counting each once a term. */
export function rememberedBy<T extends Ruling>({ rule }: T, rules: readonly T[]): T[] {
  const sameThing = ({ counts }: QuotaRule) =>
    counts.sameExemplar === 'oncePerTerm' && counts.kinds.some((kind) => rule.counts.kinds.includes(kind));
  if (!sameThing(rule)) return [];
  return inOrderOfValidity(rules).filter((other) => isReplacedBy(other.rule, rule) && sameThing(other.rule));
}

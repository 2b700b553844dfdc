import type { SpeechSettings } from '../../spoken-script.ts';
import { anyOf } from './any-of.ts';
import { type Rule, rule } from './rule.ts';
import { type Beginning, rules } from './rules.ts';

type Rules = Readonly<Record<Beginning, readonly Rule[]>>;

const built = new WeakMap<SpeechSettings['abbreviations'], Rules>();

/** All rules, the station's own abbreviations before the rest; built once for a list of abbreviations. */
export function rulesFor({ abbreviations }: SpeechSettings): Rules {
  if (abbreviations.length === 0) return rules;
  const known = built.get(abbreviations) ?? withLocal(abbreviations);
  built.set(abbreviations, known);
  return known;
}

function withLocal(abbreviations: SpeechSettings['abbreviations']): Rules {
  const long = new Map(abbreviations.map(({ short, long }) => [short, long]));
  const local = rule(
    'the station’s own',
    `(?<short>${anyOf([...long.keys()])})(?![\\p{L}\\p{M}\\p{N}])`,
    ({ short = '' }) => long.get(short),
  );
  return {
    digit: [local, ...rules.digit],
    capital: [local, ...rules.capital],
    small: [local, ...rules.small],
    sign: [local, ...rules.sign],
  };
}

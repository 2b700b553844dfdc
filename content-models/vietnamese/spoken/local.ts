import type { SpeechSettings } from '../../spoken-script.ts';
import { type Rule, rule } from './rule.ts';
import { alternatives } from './rules/abbreviations.ts';

const built = new WeakMap<SpeechSettings, Rule | undefined>();

/** The station's own abbreviations, which are tried before everything else. */
export function localRule(settings: SpeechSettings): Rule | undefined {
  if (!built.has(settings)) built.set(settings, build(settings));
  return built.get(settings);
}

function build({ abbreviations }: SpeechSettings): Rule | undefined {
  if (abbreviations.length === 0) return undefined;
  const long = new Map(abbreviations.map(({ short, long }) => [short, long]));
  return rule(
    'the station’s own',
    `(?<short>${alternatives([...long.keys()])})(?![\\p{L}\\p{M}\\p{N}])`,
    ({ short = '' }) => long.get(short),
  );
}

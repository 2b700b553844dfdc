import { createHash } from 'node:crypto';
import type { Article } from '#cms/payload-types.ts';
import { type StoryToSpeak, speechSettingsSchema } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';

export const scriptParts = ['intro', 'body', 'outro'] as const;
export type ScriptPart = (typeof scriptParts)[number];

type Spoken = NonNullable<Article['spoken']>;

/** An office may change how numbers or abbreviations are read without making every override look outdated. */
const standardSettings = speechSettingsSchema.parse({});

/** Marks of what the story alone gives for each part: they differ when the story does. */
export function derivedDigests(story: StoryToSpeak): Record<ScriptPart, string> {
  const derived = spokenScript({ ...story, overrides: undefined }, standardSettings);
  const digest = (part: ScriptPart) => createHash('sha256').update(derived[part]).digest('hex').slice(0, 16);
  return { intro: digest('intro'), body: digest('body'), outro: digest('outro') };
}

/** The parts written by hand whose story has changed since; one not saved yet has no mark and is of today. */
export function outdatedParts(spoken: Spoken | undefined, story: StoryToSpeak): ScriptPart[] {
  const digests = derivedDigests(story);
  return scriptParts.filter((part) => {
    const mark = spoken?.[`${part}Digest`];
    return spoken?.[part] && mark && mark !== digests[part];
  });
}

/**
 * What is written by hand, each part with the mark of the story it was written for: a new one when its words
 * changed or somebody compared it with the story and kept it, else the one it had.
 */
export function markOverrides(
  { confirmed, ...sent }: Spoken,
  before: Spoken | undefined,
  story: StoryToSpeak,
): Spoken {
  const digests = derivedDigests(story);
  const marked = scriptParts.map((part) => {
    const isKept = !confirmed && sent[part] === before?.[part];
    return [`${part}Digest`, sent[part] ? (isKept ? before?.[`${part}Digest`] : digests[part]) : null];
  });
  return { ...sent, ...Object.fromEntries(marked) };
}

import type { Payload } from 'payload';
import type { Article } from '#cms/payload-types.ts';
import type { SpokenScript } from '#models/spoken-script.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import { outdatedParts, type ScriptPart } from './overrides.ts';
import { speechSettingsOf } from './speech-settings-of.ts';
import { storyToSpeak } from './story-to-speak.ts';

/** A story's script as it will be read, what the system alone would say, and what an editor has to look at. */
export type TryOut = {
  script: SpokenScript;
  derived: Record<ScriptPart, string>;
  /** Written by hand, and the story has changed since. */
  outdated: ScriptPart[];
};

export async function tryOut(payload: Payload, story: Partial<Article>): Promise<TryOut> {
  const settings = await speechSettingsOf(payload);
  const spoken = await storyToSpeak(payload, story);
  const { intro, body, outro } = spokenScript({ ...spoken, overrides: undefined }, settings);
  return {
    script: spokenScript(spoken, settings),
    derived: { intro, body, outro },
    outdated: outdatedParts(story.spoken, spoken),
  };
}

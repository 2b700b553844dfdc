import { scriptLanguageLabels, scriptLanguageTags } from '#models/language.ts';
import { mediaPath, scriptPath } from './addresses.ts';
import type { Portal } from './portal.ts';
import type { ArticleEntry } from './timeline.ts';
import type { SpokenVersion, Voice } from './view.ts';

/** Whether a story has its script on the portal: everyone agreed to the radio, and its hour has come. */
export const hasScript = ({ airable, embargo }: ArticleEntry): boolean => airable && embargo === undefined;

/** A recording as it is heard; the file that a station airs is named where it is another. */
export function voiceOf(portal: Portal, id: string | undefined): Voice | undefined {
  const recording = id === undefined ? undefined : portal.records.recording.get(id);
  const file = recording && (recording.podcast ?? recording.air);
  if (!file) return undefined;
  const { seconds, synthetic, voice, air } = recording;
  return {
    src: mediaPath(file.file),
    mimeType: file.mimeType,
    bytes: file.bytes,
    seconds: Math.round(seconds),
    synthetic,
    voice,
    air: air && air.file !== file.file ? mediaPath(air.file) : undefined,
  };
}

/** How a story may be heard, Vietnamese first; a language without a recording leads to its text. */
export function spokenVersions(portal: Portal, entry: ArticleEntry): SpokenVersion[] {
  const others = entry.languages.map(({ language, translator, text, recording }) => ({
    label: scriptLanguageLabels[language],
    language: scriptLanguageTags[language],
    by: translator,
    voice: voiceOf(portal, recording),
    href: text ? `${scriptPath(entry.slug)}#${language}` : undefined,
  }));
  const voice = voiceOf(portal, entry.recording);
  return [
    ...(voice ? [{ label: 'Tiếng Việt', language: 'vi', voice }] : []),
    ...others.filter(({ voice, href }) => voice ?? href),
  ];
}

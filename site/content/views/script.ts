import { scriptLanguageLabels, scriptLanguageTags } from '#models/language.ts';
import type { Site } from '#models/site.ts';
import type { SpeechSettings, StoryToSpeak } from '#models/spoken-script.ts';
import { articlePath, scriptPath, scriptTextPath } from '../addresses.ts';
import { unitLink } from '../cards.ts';
import type { Portal } from '../portal.ts';
import type { ArticleEntry } from '../timeline.ts';
import type { Body, Correction, Page } from '../view.ts';
import { hasScript } from '../voices.ts';
import { pageBase, siteOf } from './page.ts';

/** What both forms of a script are made from: `story` is all but the text itself. */
type Script = {
  story: Omit<StoryToSpeak, 'body'>;
  speech: SpeechSettings;
  body: Body;
  article: string;
  publishedAt: string;
  corrections: Correction[];
  languages: { id: string; label: string; language: string; by?: string; text: string }[];
};

export type ScriptView = Page & Script & { page: 'script'; text: string };

export type ScriptTextView = Script & { page: 'scriptText'; path: string; site: Site; title: string };

const scriptOf = (portal: Portal, entry: ArticleEntry) => ({
  story: {
    title: entry.title,
    summary: entry.summary,
    byline: entry.byline,
    source: entry.source,
    unit: unitLink(portal, entry.introducedBy)?.text,
    overrides: entry.spoken,
  },
  speech: portal.speech,
  body: { id: entry.id, digest: entry.digest },
  article: articlePath(entry.slug),
  publishedAt: entry.publishedAt,
  corrections: entry.corrections,
  languages: entry.languages.flatMap(({ language, translator, text }) =>
    text
      ? [
          {
            id: language,
            label: scriptLanguageLabels[language],
            language: scriptLanguageTags[language],
            by: translator,
            text,
          },
        ]
      : [],
  ),
});

/** Bản đọc to print. */
export function scriptView(portal: Portal, entry: ArticleEntry): ScriptView | undefined {
  if (!hasScript(entry)) return undefined;
  return {
    page: 'script',
    ...pageBase(portal, {
      path: scriptPath(entry.slug),
      title: `Bản đọc: ${entry.title}`,
      trail: [{ href: articlePath(entry.slug), text: entry.title }],
    }),
    ...scriptOf(portal, entry),
    text: scriptTextPath(entry.slug),
  };
}

/** Bản đọc as plain text. */
export function scriptTextView(portal: Portal, entry: ArticleEntry): ScriptTextView | undefined {
  if (!hasScript(entry)) return undefined;
  return {
    page: 'scriptText',
    path: scriptTextPath(entry.slug),
    site: siteOf(portal),
    title: entry.title,
    ...scriptOf(portal, entry),
  };
}

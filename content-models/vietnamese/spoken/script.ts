import type { SpeechSettings, SpokenScript, StoryToSpeak } from '../../spoken-script.ts';
import { normalizeText } from '../text.ts';
import { forTheEar } from './markdown.ts';
import { defaultClosing, defaultOpening, fillPattern } from './pattern.ts';
import { plainText } from './plain-text.ts';
import { longSentences, spokenSyllables } from './sentences.ts';
import { type Spoken, speak } from './speak.ts';

type Part = keyof NonNullable<StoryToSpeak['overrides']>;

/**
 * Bản đọc: lời dẫn, nội dung and lời kết, each as the presenter wrote it by hand or else derived from the story.
 * A part written by hand is kept word for word; its syllables are counted as it will be read.
 */
export function spokenScript(story: StoryToSpeak, settings: SpeechSettings): SpokenScript {
  const parts = {
    intro: part(story, settings, 'intro', () => framed(settings.opening ?? defaultOpening, story, settings)),
    body: part(story, settings, 'body', () => spokenBody(story.body, settings)),
    outro: part(story, settings, 'outro', () => framed(settings.closing ?? defaultClosing, story, settings)),
  };
  const { intro, body, outro } = parts;
  const syllables = spokenSyllables([intro, body, outro].map(({ counted }) => counted).join('\n'));
  return {
    intro: intro.text,
    body: body.text,
    outro: outro.text,
    syllables,
    seconds: Math.round((syllables * 60) / settings.syllablesPerMinute),
    longSentences: [intro, body, outro].flatMap(({ counted }) => longSentences(counted)),
    unread: [...new Set([intro, body, outro].flatMap(({ unread }) => unread))],
  };
}

function part({ overrides }: StoryToSpeak, settings: SpeechSettings, name: Part, derive: () => Spoken) {
  const byHand = normalizeText(overrides?.[name] ?? '');
  if (byHand) return { text: byHand, counted: speak(byHand, settings).text, unread: [] };
  const { text, unread } = derive();
  return { text, counted: text, unread };
}

/** A story's Markdown as it is read aloud, paragraphs parted by an empty line. */
export function spokenBody(markdown: string, settings: SpeechSettings): Spoken {
  const { paragraphs, leftOut } = forTheEar(markdown);
  const { text, unread } = speak(paragraphs.join('\n\n'), settings);
  const said = text
    .split(/\n{2,}/)
    .filter((paragraph) => /[\p{L}\p{N}]/u.test(paragraph))
    .map((paragraph) => paragraph.replace(/^-\s/, '– '));
  return { text: said.join('\n\n'), unread: [...unread, ...leftOut] };
}

function framed(pattern: string, story: StoryToSpeak, settings: SpeechSettings): Spoken {
  const { title, summary, unit = '', byline = '', source = '' } = story;
  const plain = { title, summary, unit, byline, source };
  const words = Object.fromEntries(Object.entries(plain).map(([name, text]) => [name, plainText(text)]));
  return speak(fillPattern(pattern, words as typeof plain), settings);
}

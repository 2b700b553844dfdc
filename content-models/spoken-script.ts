import { z } from 'zod';
import { textSchema } from './public-value.ts';

/** How scripts are read aloud in this province; the station's own abbreviations win over the built-in list. */
export const speechSettingsSchema = z.strictObject({
  /** 105: một trăm linh năm in the north, lẻ in the south. */
  zeroWord: z.enum(['linh', 'lẻ']).default('linh'),
  thousandWord: z.enum(['nghìn', 'ngàn']).default('nghìn'),
  syllablesPerMinute: z.int().min(80).max(400).default(200),
  /** Patterns of lời dẫn and lời kết, where an office wants its own. */
  opening: textSchema.optional(),
  closing: textSchema.optional(),
  abbreviations: z.array(z.strictObject({ short: textSchema, long: textSchema })).default([]),
});
export type SpeechSettings = z.infer<typeof speechSettingsSchema>;

/** The same as the snapshot carries them. */
export const speechSchema = speechSettingsSchema.extend({
  kind: z.literal('speech'),
  id: z.literal('speech'),
});

/** What a script is made from; `body` is the story's Markdown. */
export type StoryToSpeak = {
  title: string;
  summary: string;
  body: string;
  byline?: string;
  unit?: string;
  /** Parts rewritten by hand, which win over what is derived. */
  overrides?: { intro?: string; body?: string; outro?: string };
};

/** Bản đọc: what a presenter or a speech engine reads, paragraphs parted by an empty line. */
export type SpokenScript = {
  intro: string;
  body: string;
  outro: string;
  /** Syllables once numbers and abbreviations are said in full. */
  syllables: number;
  seconds: number;
  /** Sentences too long for the ear (over 25 syllables). */
  longSentences: { text: string; syllables: number }[];
  /** What it could not read and left as it stands, each once. */
  unread: string[];
};

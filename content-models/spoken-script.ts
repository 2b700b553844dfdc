import { z } from 'zod';
import { textSchema } from './public-value.ts';
import { abbreviationObjections } from './vietnamese/spoken/abbreviation-objections.ts';
import { patternObjection } from './vietnamese/spoken/pattern.ts';

const patternSchema = textSchema.superRefine((pattern, context) => {
  const objection = patternObjection(pattern);
  if (objection) context.addIssue(objection);
});

const abbreviationsSchema = z
  .array(z.strictObject({ short: textSchema, long: textSchema }))
  .superRefine((abbreviations, context) => {
    for (const objection of abbreviationObjections(abbreviations)) context.addIssue(objection);
  });

/** How scripts are read aloud in this province; the station's own abbreviations win over the built-in list. */
export const speechSettingsSchema = z.strictObject({
  /** 105: một trăm linh năm in the north, lẻ in the south. */
  zeroWord: z.enum(['linh', 'lẻ']).default('linh'),
  thousandWord: z.enum(['nghìn', 'ngàn']).default('nghìn'),
  syllablesPerMinute: z.int().min(80).max(400).default(200),
  /** Patterns of lời dẫn and lời kết, where an office wants its own; their placeholders stand in `pattern.ts`. */
  opening: patternSchema.optional(),
  closing: patternSchema.optional(),
  abbreviations: abbreviationsSchema.default([]),
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
  source?: string;
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
  /** What it could not read and left as it stands, and what it left out (a long table), each once. */
  unread: string[];
};

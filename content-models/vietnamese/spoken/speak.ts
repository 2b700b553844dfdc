import type { SpeechSettings } from '../../spoken-script.ts';
import { normalizeText } from '../text.ts';
import { localRule } from './local.ts';
import type { NumberWords } from './number-words.ts';
import { left, type Rule, tryRule } from './rule.ts';
import { type Beginning, rules } from './rules.ts';

export type Spoken = {
  text: string;
  /** What it could not read and left as it stands, each once, in the order of the text. */
  unread: string[];
};

/** Longest chain of readings that make each other readable: MTTQ, CCB → Mặt trận Tổ quốc, CCB → cựu chiến binh. */
const mostRounds = 4;

/**
 * Plain text as it is read aloud: numbers, dates, units and short forms said in full. What is ambiguous or unknown
 * stays as it is and is listed. Its own output comes back unchanged.
 */
export function speak(text: string, settings: SpeechSettings): Spoken {
  const local = localRule(settings);
  let spoken = readOnce(normalizeText(text), settings, local);
  for (let round = 1; round < mostRounds; round++) {
    const again = readOnce(spoken.text, settings, local);
    const isSettled = again.text === spoken.text;
    spoken = again;
    if (isSettled) break;
  }
  return spoken;
}

const wordRun = /[\p{L}\p{M}]+/uy;

function readOnce(text: string, words: NumberWords, local: Rule | undefined): Spoken {
  const unread = new Set<string>();
  let out = '';
  for (let at = 0; at < text.length; ) {
    const beginning = beginningOf(text, at);
    const reading = beginning && read(text, at, [...(local ? [local] : []), ...rules[beginning]], words);
    if (!reading) {
      const plain = plainFrom(text, at);
      out += plain;
      at += plain.length;
    } else {
      const written = text.slice(at, at + reading.length);
      if (reading.said === left) unread.add(written.trim());
      out +=
        reading.said === left ? written : atSentenceStart(out) ? capitalized(reading.said) : reading.said;
      at += reading.length;
    }
  }
  return { text: tidied(out), unread: [...unread] };
}

function read(text: string, at: number, candidates: readonly Rule[], words: NumberWords) {
  for (const candidate of candidates) {
    const reading = tryRule(candidate, text, at, words);
    if (reading) return reading;
  }
}

function beginningOf(text: string, at: number): Beginning | undefined {
  const character = text.charAt(at);
  if (/\s/.test(character)) return undefined;
  if (/\d/.test(character)) return 'digit';
  if (/\p{Lu}/u.test(character)) return 'capital';
  if (/\p{L}/u.test(character)) return 'small';
  return 'sign';
}

/** A whole word, or one character. */
function plainFrom(text: string, at: number): string {
  wordRun.lastIndex = at;
  return wordRun.exec(text)?.[0] ?? text.charAt(at);
}

const atSentenceStart = (out: string) => /(?:^|\n|[.!?]["”’)]?\s)["“‘(]?$/.test(out.slice(-5));

const capitalized = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** The spaces that readings left behind; never across paragraphs. */
function tidied(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[.,;:!?…])/g, '')
    .normalize('NFC')
    .trim();
}

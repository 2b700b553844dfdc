import type { SpeechSettings } from '../../spoken-script.ts';
import { normalizeText } from '../text.ts';
import { rulesFor } from './local.ts';
import { left, tryRule } from './rule.ts';
import type { Beginning } from './rules.ts';

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
  let spoken: Spoken = { text: tidied(plainDashes(normalizeText(text))), unread: [] };
  for (let round = 0; round < mostRounds; round++) {
    const before = spoken.text;
    spoken = readOnce(before, settings);
    if (spoken.text === before) break;
  }
  return spoken;
}

/** Hyphens that never break lines, and long dashes, as they are typed on a keyboard. */
const plainDashes = (text: string) => text.replace(/[\u2010\u2011]/g, '-').replace(/\u2014/g, '–');

function readOnce(text: string, settings: SpeechSettings): Spoken {
  const unread = new Set<string>();
  const pieces: string[] = [];
  /** The last characters of what was said; asking the growing text for them would cost its whole length. */
  let tail = '';
  for (let at = 0; at < text.length; ) {
    const reading = read(text, at, settings);
    const written = reading ? text.slice(at, at + reading.length) : plainFrom(text, at);
    if (reading?.said === left) unread.add(written.replace(/[\s.–-]+$/, ''));
    const piece = reading && reading.said !== left ? inSentence(reading.said, written, tail) : written;
    pieces.push(piece);
    tail = (tail + piece).slice(-5);
    at += written.length;
  }
  return { text: tidied(pieces.join('')), unread: [...unread] };
}

function read(text: string, at: number, settings: SpeechSettings) {
  const beginning = beginningOf(text, at);
  if (!beginning) return undefined;
  for (const candidate of rulesFor(settings)[beginning]) {
    const reading = tryRule(candidate, text, at, settings);
    if (reading) return reading;
  }
}

function beginningOf(text: string, at: number): Beginning | undefined {
  const character = text.charAt(at);
  if (/\s/.test(character)) return undefined;
  if (/\d/.test(character)) return 'digit';
  if (/\p{Lu}/u.test(character)) return 'capital';
  return /\p{L}/u.test(character) ? 'small' : 'sign';
}

const wordRun = /[\p{L}\p{M}]+/uy;

/** A whole word, or one character. */
function plainFrom(text: string, at: number): string {
  wordRun.lastIndex = at;
  return wordRun.exec(text)?.[0] ?? text.charAt(at);
}

/** Where a sentence begins, a reading does too, unless a small letter was written. */
function inSentence(said: string, written: string, tail: string): string {
  const isStart = /(?:^|\n|[.!?]["”’)]?\s)["“‘]?$/.test(tail);
  if (!isStart || /^\p{Ll}/u.test(written)) return said;
  return said.replace(/^\s*(.)/u, (_, first: string) => first.toUpperCase());
}

/** Without the spaces that readings left behind; paragraphs stay apart. */
function tidied(text: string): string {
  return text
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/ (?=[.,;:!?…])/g, '')
    .normalize('NFC')
    .trim();
}

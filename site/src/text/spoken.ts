import type { SpokenScript } from '#models/spoken-script.ts';
import { formatDuration } from '#models/vietnamese/duration.ts';
import { spokenScript } from '#models/vietnamese/spoken/script.ts';
import type { Bodies } from '#site/content/view.ts';
import type { ScriptTextView, ScriptView } from '#site/content/views/script.ts';
import { bodyOf } from './body.ts';
import { remember } from './remember.ts';

/** The printed page and the plain text of a script are made one after the other. */
const remembered = remember<SpokenScript>(20);

/** The script of a story, as its text, the office's own words and the way of reading give it. */
export const spokenOf = (
  { story, speech, body }: ScriptView | ScriptTextView,
  bodies: Bodies,
): SpokenScript =>
  remembered(JSON.stringify([story, speech, body]), () =>
    spokenScript({ ...story, body: bodyOf(body, bodies) }, speech),
  );

/** `khoảng 3 phút 10 giây`: an estimate, never exact. */
export const readingTime = (seconds: number): string => `khoảng ${formatDuration(seconds)}`;

/** Paragraphs are parted by an empty line. */
export const paragraphsOf = (text: string): string[] => text.split(/\n{2,}/).filter((part) => part.trim());

import type { SpokenScript } from '#models/spoken-script.ts';

/** A script to read or to paste into a speech program: its three parts, an empty line between paragraphs. */
export const scriptText = ({ intro, body, outro }: Pick<SpokenScript, 'intro' | 'body' | 'outro'>): string =>
  [intro, body, outro].filter(Boolean).join('\n\n');

/**
 * For the stations' Windows computers, many of them old: Notepad before Windows 10 runs lines together that end
 * in LF alone, and without a byte-order mark programs there take UTF-8 for the local code page.
 */
export const forWindows = (text: string): string => `\ufeff${text.replaceAll('\n', '\r\n')}\r\n`;

const tcvn3Letters = /[a-z][µ¸¶·¹®¬«¨©\u00ad]|[µ¸¶·¹®¬«¨©\u00ad][a-z]/gi;
const vniLetters = /[a-zö][øûïåäüëöñæî]|[ñöøûï][a-z]/gi;
const unicodeLetters = /[\u1ea0-\u1ef9ăđơư]/gi;

/** So few could be a trademark sign or a foreign name. */
const doubt = 3;

/**
 * The font encoding a text was typed for before Unicode, 'TCVN3' (.VnTime) or 'VNI', judged line by line
 * because old and new lines are often pasted together; undefined for Unicode. Must see the text before
 * soft hyphens are dropped: in TCVN3 they are the letter ư.
 */
export function legacyFontOf(text: string): 'TCVN3' | 'VNI' | undefined {
  for (const line of text.split('\n')) {
    const unicode = count(line, unicodeLetters);
    if (count(line, tcvn3Letters) >= Math.max(doubt, unicode)) return 'TCVN3';
    if (count(line, vniLetters) >= Math.max(doubt, unicode)) return 'VNI';
  }
  return undefined;
}

const count = (line: string, letters: RegExp): number => line.match(letters)?.length ?? 0;

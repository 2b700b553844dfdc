/** How wide a text is at a size, in pixels. */
type Measure = (text: string, size: number) => number;
export type Box = { width: number; height: number; sizes: readonly number[] };
export type SetText = { lines: string[]; size: number };

/** Two marks over a capital (Ấ, Ễ) and one below the line above need that much of the letters' size. */
export const lineHeight = 1.3;

/**
 * Sets a text into a box: at the largest of the sizes at which it fits, in lines of about one length. What fits at
 * none ends in “…”.
 */
export function setLines(text: string, box: Box, measure: Measure): SetText {
  const words = text.split(' ');
  for (const size of box.sizes) {
    const lines = broken(words, box.width, size, measure);
    if (lines.length <= mostLines(box, size) && lines.every((line) => measure(line, size) <= box.width))
      return { lines: evened(words, lines.length, box.width, size, measure), size };
  }
  const size = box.sizes.at(-1) ?? 1;
  const most = mostLines(box, size);
  const lines = broken(words, box.width, size, measure).slice(0, most);
  return { lines: [...lines.slice(0, -1), cut(lines.at(-1) ?? '', box.width, size, measure)], size };
}

const mostLines = ({ height }: Box, size: number) => Math.max(1, Math.floor(height / (size * lineHeight)));

/** As many words a line as there is room for. */
function broken(words: readonly string[], width: number, size: number, measure: Measure): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1)} ${word}` : word;
    if (lines.length > 0 && measure(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** The narrowest setting of so many lines. */
function evened(
  words: readonly string[],
  count: number,
  width: number,
  size: number,
  measure: Measure,
): string[] {
  let narrow = width / 2;
  let wide = width;
  while (wide - narrow > size / 4) {
    const middle = (narrow + wide) / 2;
    if (broken(words, middle, size, measure).length > count) narrow = middle;
    else wide = middle;
  }
  return broken(words, wide, size, measure);
}

function cut(line: string, width: number, size: number, measure: Measure): string {
  const letters = [...line];
  while (letters.length > 1 && measure(`${letters.join('')}…`, size) > width) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}

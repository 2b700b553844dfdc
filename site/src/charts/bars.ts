/** A row of a chart: what it is of, how much, and how that is written. */
export type Measured = { label: string; count: number; words: string };

/** In units of the drawing; a unit is about a pixel on a small telephone. */
export const chartWidth = 360;
const lineHeight = 21;
const barHeight = 14;
const gap = 14;
/** About as many letters as fit beside the figure. */
const lineLength = 40;

export type Bar = { lines: { text: string; y: number }[]; words: string; y: number; width: number };

/** Bars below one another, each under its label; the longest is as wide as the chart. */
export function bars(rows: readonly Measured[]): { height: number; barHeight: number; bars: Bar[] } {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  let top = 0;
  const drawn = rows.map(({ label, count, words }) => {
    const lines = wrapped(label).map((text, index) => ({ text, y: top + 16 + index * lineHeight }));
    const y = top + lines.length * lineHeight + 2;
    top = y + barHeight + gap;
    const width = count > 0 ? Math.max(1, Math.round((count / most) * chartWidth)) : 0;
    return { lines, words, y, width };
  });
  return { height: Math.max(0, top - gap), barHeight, bars: drawn };
}

/** The text in lines, broken between words. */
function wrapped(text: string): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < lineLength)
      lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

export type Piece = { text: string; found: boolean };

const length = 32;

/** The stretch of a text in which most of the words found stand, cut into what was found and what was not. */
export function excerpt(content: string, found: readonly number[]): Piece[] {
  const words = content.split(/\s+/);
  const marked = new Set(found);
  const start = densest(found, words.length);
  const pieces: Piece[] = [];
  for (let index = start; index < Math.min(words.length, start + length); index++) {
    const isFound = marked.has(index);
    const last = pieces.at(-1);
    if (last?.found === isFound) last.text += ` ${words[index]}`;
    else pieces.push({ text: words[index] ?? '', found: isFound });
  }
  if (start > 0) pieces.unshift({ text: '…', found: false });
  if (start + length < words.length) pieces.push({ text: '…', found: false });
  return pieces;
}

/** Where the stretch begins that holds most of these places, a few words before the first of them. */
function densest(found: readonly number[], total: number): number {
  let best = 0;
  let most = 0;
  for (const place of found) {
    const count = found.filter((other) => other >= place && other < place + length - 6).length;
    if (count > most) [best, most] = [place, count];
  }
  return Math.max(0, Math.min(best - 6, total - length));
}

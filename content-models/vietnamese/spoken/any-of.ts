/** Part of a pattern that finds any of the texts, the longest first. */
export function anyOf(texts: readonly string[], patternOf: (text: string) => string = literally): string {
  return texts
    .toSorted((a, b) => b.length - a.length)
    .map(patternOf)
    .join('|');
}

/** A text as a pattern that finds just it. */
export function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

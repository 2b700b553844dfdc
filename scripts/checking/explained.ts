type Explanation = {
  rule: string;
  /** Why axe cannot decide, in its own word. */
  reason: string;
  /** Which elements, by the selector that axe gives. */
  elements: RegExp;
  why: string;
};

/**
 * What axe cannot decide by itself, looked at by a person, and why it is right. What is not in this table and
 * cannot be decided counts as wrong.
 */
export const explanations: readonly Explanation[] = [
  {
    rule: 'color-contrast',
    reason: 'elmPartiallyObscured',
    elements: /(?:^|> )t[dh](?:\[[^\]]*\])?(?::nth-child\(\d+\))?$/,
    why: 'Cells of a table that is wider than the phone and scrolls in its own frame: they stand out of sight, in the colours of those in sight, which are measured.',
  },
  {
    rule: 'color-contrast',
    reason: 'bgImage',
    elements: /band-title|\.radio|phat-thanh|^ol > li|^li:nth-child/,
    why: 'The radio band on home: its drum is drawn below and beside the words, never under them; on plain lacquer they measure 12:1 and 8:1.',
  },
];

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
    reason: 'shortTextContent',
    elements: /./,
    why: 'A single figure or letter, of a table, a chart or a list: in the colours of the longer ones beside it, which are measured.',
  },
  {
    rule: 'label-content-name-mismatch',
    reason: 'Unable to determine if the visible text is part of the accessible name',
    elements: /^button\[data-size/,
    why: 'The letter A in three sizes is a drawing of what the button does; its name says it: Cỡ chữ lớn.',
  },
  {
    rule: 'color-contrast',
    reason: 'imgNode',
    elements: /^(?:svg\[.* > )?(?:text|\.end|\.middle)/,
    why: 'Words in a chart stand over and beside its bars, never on them: the ink of the page on its paper, 15:1 at least.',
  },
  {
    rule: 'color-contrast',
    reason: 'bgImage',
    elements: /band-title|\.radio|phat-thanh|^ol > li|^li:nth-child|^a\[aria-label="Bản đọc|^time\[/,
    why: 'The radio band on home: its drum is drawn below and beside the words, never under them; on plain lacquer they measure 9.6:1 and 7.6:1 at least.',
  },
];

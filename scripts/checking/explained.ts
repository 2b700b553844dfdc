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
export const explanations: readonly Explanation[] = [];

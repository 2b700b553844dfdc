'use client';

/** Made in the next step. */
export function RulePreview() {
  return null;
}

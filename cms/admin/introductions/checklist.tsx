'use client';

/** Made in the next step. */
export function Checklist() {
  return null;
}

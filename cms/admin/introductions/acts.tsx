'use client';

/** Made in the next step. */
export function Acts() {
  return null;
}

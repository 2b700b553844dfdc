'use client';

/** Made in the next step. */
export function Tryout() {
  return null;
}

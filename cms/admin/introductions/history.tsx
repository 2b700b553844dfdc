'use client';

/** Made in the next step. */
export function History() {
  return null;
}

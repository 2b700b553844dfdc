'use client';

/** Made in the next step. */
export function Similar() {
  return null;
}

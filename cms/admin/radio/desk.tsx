import type { AdminViewServerProps } from 'payload';

/** Made in the next step. */
export function RadioDesk(_props: AdminViewServerProps) {
  return null;
}

import type { AdminViewServerProps } from 'payload';

/** Made in the next step. */
export function ListImport(_props: AdminViewServerProps) {
  return null;
}

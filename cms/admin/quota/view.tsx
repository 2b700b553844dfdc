import type { AdminViewServerProps } from 'payload';

/** Made in the next step. */
export function QuotaView(_props: AdminViewServerProps) {
  return null;
}

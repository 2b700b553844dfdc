import type { ExemplarKind } from './exemplar.ts';

/** Where a person agreed to be told of. */
export type ConsentChannel = 'portal' | 'radio';

/**
 * A consent as the newsroom records it (Luật Bảo vệ dữ liệu cá nhân 91/2025/QH15: silence is not
 * consent, and a child from seven years agrees together with the representative).
 * Days are 'yyyy-mm-dd' in Việt Nam.
 */
export type Consent = {
  givenBy?: string | null;
  givenOn?: string | null;
  channels?: ConsentChannel[] | null;
  isMinor?: boolean | null;
  guardian?: string | null;
  withdrawnOn?: string | null;
};

/** People whose consent the law asks for; a collective or a model is told of in its public role. */
export const needsConsent = (kind: ExemplarKind): boolean => kind === 'individual' || kind === 'household';

/** Whether the exemplar may be told of in public on that channel. */
export function consentCovers(
  exemplar: { exemplarKind: ExemplarKind; consent?: Consent | null },
  channel: ConsentChannel = 'portal',
): boolean {
  if (!needsConsent(exemplar.exemplarKind)) return true;
  const consent = exemplar.consent;
  if (!consent?.givenBy?.trim() || !consent.givenOn || consent.withdrawnOn) return false;
  if (consent.isMinor && !consent.guardian?.trim()) return false;
  return (consent.channels ?? []).includes(channel);
}

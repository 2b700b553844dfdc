import type { CollectionBeforeChangeHook } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { consentCovers } from '#models/consent.ts';

const channels = ['portal', 'radio'] as const;

/** Keeps the moment a consent stopped covering the portal or the radio: the stations' notice is dated by it. */
export const noteConsentEnd: CollectionBeforeChangeHook<Exemplar> = ({ data, operation, originalDoc }) => {
  if (operation === 'create' || !originalDoc) return { ...data, consentEndedAt: null };
  const after = {
    exemplarKind: data.exemplarKind ?? originalDoc.exemplarKind,
    consent: { ...originalDoc.consent, ...data.consent },
  };
  const ends = channels.some(
    (channel) => consentCovers(originalDoc, channel) && !consentCovers(after, channel),
  );
  return { ...data, consentEndedAt: ends ? new Date().toISOString() : originalDoc.consentEndedAt };
};

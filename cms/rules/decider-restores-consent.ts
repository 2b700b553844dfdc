import type { CollectionBeforeChangeHook } from 'payload';
import type { Exemplar } from '#cms/payload-types.ts';
import { needsConsent } from '#models/consent.ts';
import { isDecider } from '../access/is-decider.ts';
import { refuse } from './refuse.ts';

/**
 * Clearing the day on which a consent was taken back puts the stories on the portal again, and so does
 * calling the person a collective: both are for those who answer for what the public reads.
 */
export const deciderRestoresConsent: CollectionBeforeChangeHook<Exemplar> = ({ data, originalDoc, req }) => {
  if (!originalDoc?.consent?.withdrawnOn || !req.user || isDecider({ req })) return data;
  const consent = { ...originalDoc.consent, ...data.consent };
  const kind = data.exemplarKind ?? originalDoc.exemplarKind;
  const loosens = needsConsent(originalDoc.exemplarKind) && !needsConsent(kind);
  if (!consent.withdrawnOn || loosens)
    refuse('Điển hình này đã rút lại sự đồng ý; chỉ người duyệt, quản trị viên ghi lại sự đồng ý được.', 403);
  return data;
};

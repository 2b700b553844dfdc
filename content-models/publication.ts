import { type Consent, consentCovers } from './consent.ts';
import type { EditorialState } from './editorial-state.ts';
import type { ExemplarKind } from './exemplar.ts';

type Publishable = {
  _status?: 'draft' | 'published' | null;
  editorialState?: EditorialState | null;
  exemplars?: readonly { exemplarKind: ExemplarKind; consent?: Consent | null }[];
};

/**
 * The one predicate of what the public may read, used by access and by projection:
 * the database says published, the workflow says published, and every person told of agreed.
 */
export const isPublic = ({ _status, editorialState, exemplars = [] }: Publishable): boolean =>
  _status === 'published' &&
  editorialState === 'published' &&
  exemplars.every((exemplar) => consentCovers(exemplar));

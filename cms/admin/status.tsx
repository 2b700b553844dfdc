'use client';

import { useFormFields } from '@payloadcms/ui';
import { type EditorialState, editorialStateLabels } from '#models/editorial-state.ts';

/** The story's state in words, in the place of Payload's "draft / published". */
export function Status() {
  const state = useFormFields(([fields]) => (fields.editorialState?.value ?? 'draft') as EditorialState);
  return <span className={`gs-state gs-state--${state}`}>{editorialStateLabels[state]}</span>;
}

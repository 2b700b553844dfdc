import type { CollectionSlug } from 'payload';

/** What a record is claimed by while it is being made: it has no id yet. */
export const creationOf = (slug: CollectionSlug, moment: string) => `${slug}/created/${moment}`;

/** What a record is claimed by while it is being deleted. */
export const deletionOf = (slug: CollectionSlug, id: string | number) => `${slug}/deleted/${id}`;

import type { CollectionSlug } from 'payload';

/** What a record is claimed by while it is being made. */
export const creationOf = (slug: CollectionSlug, moment: string) => `${slug}/created/${moment}`;

import type { CollectionBeforeValidateHook } from 'payload';
import { actorOf, idOf } from '../access/actor.ts';

/** What a contributor makes belongs to the own unit, and stays with the unit it belongs to. */
export const keepOwnUnit =
  (field: string): CollectionBeforeValidateHook =>
  ({ data, originalDoc, req }) => {
    const actor = actorOf(req);
    if (actor.role !== 'contributor' || !data) return data;
    return { ...data, [field]: originalDoc?.id === undefined ? actor.unit : idOf(originalDoc[field]) };
  };

import type { CollectionBeforeValidateHook, SanitizedConfig } from 'payload';
import { createLocks } from '../access/create-locks.ts';
import { deleteLocks } from '../access/delete-locks.ts';
import { updateLocks } from '../access/update-locks.ts';

/**
 * Payload lets anybody with an account say over the network that somebody else is editing a record. It adds
 * that collection by itself, so it is closed here, once the configuration is whole.
 */
export function lockInOwnName(config: SanitizedConfig): void {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) return;
  Object.assign(locks.access, { create: createLocks, update: updateLocks, delete: deleteLocks });
  locks.hooks.beforeValidate.push(inOwnName);
}

/** Taking a lock over changes whose it is, never what it holds: only that was judged. */
const inOwnName: CollectionBeforeValidateHook = ({ data, originalDoc, req: { user } }) =>
  user
    ? {
        ...data,
        ...(originalDoc && { document: originalDoc.document, globalSlug: originalDoc.globalSlug }),
        user: { relationTo: 'users', value: user.id },
      }
    : data;

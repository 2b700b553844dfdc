import type { SanitizedConfig } from 'payload';
import { isWriter } from '../access/is-writer.ts';

/**
 * Payload lets anybody with an account say over the network that somebody else is editing a record. It adds
 * that collection by itself, so it is closed here, once the configuration is whole.
 */
export function lockInOwnName(config: SanitizedConfig): void {
  const locks = config.collections.find(({ slug }) => slug === 'payload-locked-documents');
  if (!locks) return;
  locks.access.create = isWriter;
  locks.hooks.beforeValidate.push(({ data, operation, req: { user } }) =>
    operation === 'create' && user ? { ...data, user: { relationTo: 'users', value: user.id } } : data,
  );
}
